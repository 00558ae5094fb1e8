package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.offered;
import static io.mastering.rules.Concluded.outranked;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.linkedIdp;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Reason;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code life-ways-out.drl}, one by one. */
final class LifeWayOutCases {
  private static final Write SENT = once(Write.Kind.IMPORT_VALUES, "HR");
  private static final Write ENDS = once(Write.Kind.TERMINATION, "HR");
  private static final Write LEAVES = once(Write.Kind.DISCONNECT, "HR");
  private static final Write GONE = once(Write.Kind.IDP_DELETED, "HR");
  private static final Owner BY_OVERRIDE = new Owner("title", 0, "AD", Rule.A3, List.of());

  private LifeWayOutCases() {}

  private static LifeCycleSettings kind(String kind) {
    return new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, kind, NO);
  }

  static List<RuleCase> cases() {
    return List.of(
        rule("I3 a higher place is a way out for a source that owns nothing that it sends")
            .given(
                SENT,
                verdict(Reason.NOT_OWNER, Rule.I3),
                outranked("HR", "AD"),
                offered("title", true, NO),
                owner("title", "AD"))
            .concludes("WayOut(w, R4, HR, I3)")
            .not(verdict(Reason.NOT_OWNER, Rule.I3), verdict(Reason.UNMAPPED, Rule.I3))
            .not(outranked("HR", "AD"), outranked("LDAP", "AD"))
            .not(owner("title", "AD"), owner("title", "okta"))
            .not(owner("title", "AD"), BY_OVERRIDE)
            .not(SENT, once(Write.Kind.SIGN_IN_VALUES, "HR")),
        rule("L1 a higher place is a way out for a source whose termination is ignored")
            .given(ENDS, verdict(Reason.NOT_THE_MASTER, Rule.L1), outranked("HR", "AD"))
            .concludes("WayOut(w, R4, HR, L1)")
            .not(outranked("HR", "AD"), outranked("AD", "HR"))
            .not(ENDS, once(Write.Kind.REHIRE, "HR")),
        rule("X3 converting the credential provider is a way out for a user without his IdP")
            .given(GONE, linkedIdp("HR"), new CredentialProvider("SOCIAL"))
            .concludes("WayOut(w, R6, HR, X3)")
            .not(new CredentialProvider("SOCIAL"), new CredentialProvider("OKTA"))
            .not(linkedIdp("HR"), linkedIdp("IdP")),
        rule("X3 converting the credential provider is a way out for a user without his IdP")
            .given(LEAVES, linkedIdp("HR"), new CredentialProvider("FEDERATION"))
            .concludes("WayOut(w, R6, HR, X3)")
            .not(new CredentialProvider("FEDERATION"), new CredentialProvider("OKTA"))
            .not(linkedIdp("HR"), linked("HR")),
        rule("X5 resetting the password is a way out for a user who leaves his directory")
            .given(LEAVES, linked("HR"), kind("ActiveDirectory"))
            .concludes("WayOut(w, R6, HR, X5)")
            .not(kind("ActiveDirectory"), kind("LDAP"))
            .not(linked("HR"), linked("AD"))
            .not(LEAVES, ENDS));
  }
}
