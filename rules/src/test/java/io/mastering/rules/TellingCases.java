package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.blocked;
import static io.mastering.rules.Concluded.candidate;
import static io.mastering.rules.Concluded.master;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.possible;
import static io.mastering.rules.Concluded.possiblyBlocked;
import static io.mastering.rules.Concluded.sends;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Concluded.wayOut;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.standing;
import static io.mastering.rules.Given.target;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code ways-out.drl} and {@code notes.drl}, one by one. */
final class TellingCases {

  private TellingCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("E1 disconnecting the user from every candidate is a way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                candidate("AD", 0),
                assumed(Assumption.OVERRIDE_FALLBACK, "master"))
            .concludes("WayOut(w, R2, AD, E1)")
            .not(verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                assumed(Assumption.OVERRIDE_FALLBACK, "nobody")),
        rule("E1 disconnecting the user from every possible candidate is part of that way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                possible("AD", 0),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"))
            .concludes("WayOut(w, R2, AD, E1)")
            .not(verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"),
                assumed(Assumption.OVERRIDE_FALLBACK, "nobody")),
        rule("E1 switching off the update of existing users makes a disconnection last")
            .given(wayOut(Remedy.R2, "IdP"), idp("IdP", YES))
            .concludes("WayOut(w, R1, IdP, E1)")
            .not(wayOut(Remedy.R2, "IdP"), wayOut(Remedy.R3, "IdP"))
            .not(idp("IdP", YES), idp("IdP", NO)),
        rule("E1 letting a refused attribute inherit from okta is a way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), blocked("title", 0, "nobody", Rule.P4))
            .concludes("WayOut(w, R3, title, E1)")
            .not(verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(blocked("title", 0, "nobody", Rule.P4), blocked("title", 0, "okta", Rule.E2)),
        rule("E1 letting an attribute whose owner is open inherit from okta is part of that way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), possiblyBlocked("title", 0, Rule.P4))
            .concludes("WayOut(w, R3, title, E1)")
            .not(verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Outcome.UNKNOWN, Rule.P4)),
        rule("E1 leaving out the refused attributes is a way out of a write that also sends what Okta owns")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                once(Write.Kind.INBOUND_UPDATE, "Spoke"),
                blocked("title", 1, "AD", Rule.P4),
                owner("city", "okta"),
                sends("city"))
            .concludes("WayOut(w, R5, title, E1)")
            .not(verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(once(Write.Kind.INBOUND_UPDATE, "Spoke"), once(Write.Kind.INBOUND_CREATE, "Spoke"))
            .not(blocked("title", 1, "AD", Rule.P4), blocked("title", 1, "okta", Rule.E2))
            .not(owner("city", "okta"), owner("city", "AD"))
            .not(sends("city"), sends("title")),
        rule("E1 leaving out the attributes whose owner is open is part of that way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                once(Write.Kind.INBOUND_UPDATE, "Spoke"),
                possiblyBlocked("title", 1, Rule.P4),
                owner("city", "okta"),
                sends("city"))
            .concludes("WayOut(w, R5, title, E1)")
            .not(verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Outcome.UNKNOWN, Rule.P4))
            .not(once(Write.Kind.INBOUND_UPDATE, "Spoke"), once(Write.Kind.INBOUND_CREATE, "Spoke"))
            .not(owner("city", "okta"), owner("city", "AD"))
            .not(sends("city"), sends("title")),
        rule("M3 a source that is linked through a group is told")
            .given(new AppLink("AD", NO, YES, LinkStanding.LIVE), source("AD"))
            .concludes(
                "Note(AD, it may master users, but this user is linked to it through a group, so Okta provisions the user to it, M3)")
            .not(source("AD"), target("AD"))
            .not(new AppLink("AD", NO, YES, LinkStanding.LIVE), linked("AD")),
        rule("M6 a source that masters a user with an Okta password is told")
            .given(new CredentialProvider("OKTA"), master("AD", 0, Rule.M4))
            .concludes(
                "Note(AD, it masters the user, although the credential provider is Okta, M6)")
            .not(master("AD", 0, Rule.M4), master("okta", 0, Rule.M4))
            .not(new CredentialProvider("OKTA"), new CredentialProvider("FEDERATION")),
        rule("M6 a credential provider that is no longer the master is told")
            .given(new CredentialProvider("FEDERATION"), master("okta", 0, Rule.M4))
            .concludes(
                "Note(okta, Okta masters the user, although the credential provider is another system, M6)")
            .not(master("okta", 0, Rule.M4), master("IdP", 0, Rule.M4))
            .not(new CredentialProvider("FEDERATION"), new CredentialProvider("OKTA")),
        rule("M7 a source without a sign-on mode is told")
            .given(candidate("AD", 0), new AppSettings("AD", YES, YES, YES, YES, YES, NO))
            .concludes("Note(AD, it has no sign-on mode and is a source all the same, M7)")
            .not(new AppSettings("AD", YES, YES, YES, YES, YES, NO), source("AD")),
        rule("A7 an owner that does not matter to an app user is told")
            .given(once(Write.Kind.APP_USER_EDIT, "App"), sent("title", true), owner("title", "AD"))
            .concludes(
                "Note(title, its owner is about the Okta profile and does not matter to the app user, A7)")
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(owner("title", "AD"), owner("title", "okta")),
        rule("P2 a push of the whole app profile is told")
            .given(once(Write.Kind.PUSH_UPDATE, "App"), verdict(Outcome.QUEUED, Rule.P1))
            .concludes(
                "Note(App, the push sends its whole app profile, empty and unmapped attributes with it, P2)")
            .not(verdict(Outcome.QUEUED, Rule.P1), verdict(Reason.UNMAPPED, Rule.P1))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), standing(Write.Kind.PUSH_UPDATE, "w")),
        rule("P3 a push to a source of the user is told")
            .given(
                once(Write.Kind.PUSH_UPDATE, "App"),
                verdict(Outcome.QUEUED, Rule.P1),
                candidate("App", 0))
            .concludes("Note(App, the push writes back to a source of this user, P3)")
            .not(verdict(Outcome.QUEUED, Rule.P1), verdict(Reason.UNMAPPED, Rule.P1))
            .not(candidate("App", 0), candidate("AD", 0)),
        rule("P5 a refused push that will be refused again is told")
            .given(
                once(Write.Kind.INBOUND_UPDATE, "App"), verdict(Reason.MASTERED_ELSEWHERE, Rule.P4))
            .concludes(
                "Note(App, a retry sends the values of that moment and is refused again until a way out is taken, P5)")
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Reason.WRONG_STATUS, Rule.E3)),
        rule("P6 a push of attributes of several owners is told")
            .given(
                once(Write.Kind.PUSH_UPDATE, "App"),
                verdict(Outcome.QUEUED, Rule.P1),
                new MappedOut("App", "title"),
                owner("title", "AD"),
                new MappedOut("App", "city"),
                owner("city", "HR"))
            .concludes(
                "Note(App, several sources own what the push sends, and it takes what each has written so far, P6)")
            .not(owner("city", "HR"), owner("city", "AD"))
            .not(owner("city", "HR"), owner("city", "okta"))
            .not(verdict(Outcome.QUEUED, Rule.P1), verdict(Reason.UNMAPPED, Rule.P1)));
  }
}
