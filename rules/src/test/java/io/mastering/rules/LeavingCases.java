package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.effect;
import static io.mastering.rules.Concluded.master;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.linkedIdp;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.target;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code leaving.drl}, one by one. */
final class LeavingCases {
  private static final Write LEAVES = once(Write.Kind.DISCONNECT, "HR");
  private static final Write GONE = once(Write.Kind.IDP_DELETED, "HR");
  private static final Write OFF = once(Write.Kind.PROVISIONING_OFF, "HR");
  private static final Write ORDERED = once(Write.Kind.PRIORITY_CHANGE, "HR");

  private LeavingCases() {}

  static List<RuleCase> cases() {
    return Stream.of(disconnections(), settings()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> disconnections() {
    return List.of(
        rule("X1 disconnecting takes the link to an app away")
            .given(LEAVES, linked("HR"))
            .concludes("Effect(w, UNLINK, HR, X1)")
            .not(linked("HR"), linked("AD"))
            .not(LEAVES, OFF),
        rule("X1 disconnecting takes the link to an IdP away")
            .given(LEAVES, linkedIdp("HR"))
            .concludes("Effect(w, UNLINK, HR, X1)")
            .not(linkedIdp("HR"), linkedIdp("AD"))
            .not(LEAVES, GONE),
        rule("X1 disconnecting a linked user is applied")
            .given(LEAVES, effect(Effect.Kind.UNLINK, "HR"))
            .concludes("Verdict(w, APPLIED, -, X1)")
            .not(effect(Effect.Kind.UNLINK, "HR"), effect(Effect.Kind.LINK, "HR"))
            .not(LEAVES, GONE),
        rule("X1 disconnecting a user who is not linked changes nothing")
            .given(LEAVES)
            .concludes("Verdict(w, NO_CHANGE, -, X1)")
            .unless(linked("HR"))
            .unless(linkedIdp("HR"))
            .not(LEAVES, GONE),
        rule("X1 a link to a source that the next import can bring back is told")
            .given(LEAVES, linked("HR"), source("HR"))
            .concludes("Note(HR, the next import that matches the user links him again, X1)")
            .not(source("HR"), target("HR"))
            .not(linked("HR"), linkedIdp("HR")),
        rule("X2 a user who is linked again by the next sign-in is told")
            .given(LEAVES, linkedIdp("HR"), new SignInSettings("HR", YES, YES, YES, YES, NO))
            .concludes("Note(HR, the next sign-in links the user again, X2)")
            .not(
                new SignInSettings("HR", YES, YES, YES, YES, NO),
                new SignInSettings("HR", YES, NO, YES, YES, NO))
            .not(
                new SignInSettings("HR", YES, YES, YES, YES, NO),
                new SignInSettings("HR", YES, UNKNOWN, YES, YES, NO)),
        rule("X2 a user who may be linked again by the next sign-in is told")
            .given(LEAVES, linkedIdp("HR"), new SignInSettings("HR", YES, UNKNOWN, YES, YES, NO))
            .concludes("Note(HR, the next sign-in may link the user again, X2)")
            .not(
                new SignInSettings("HR", YES, UNKNOWN, YES, YES, NO),
                new SignInSettings("HR", YES, NO, YES, YES, NO))
            .not(
                new SignInSettings("HR", YES, UNKNOWN, YES, YES, NO),
                new SignInSettings("HR", YES, YES, YES, YES, NO)),
        rule("X2 an IdP that masters the user again after the next sign-in is told")
            .given(
                LEAVES,
                linkedIdp("HR"),
                new SignInSettings("HR", YES, YES, YES, YES, NO),
                idp("HR", YES))
            .concludes(
                "Note(HR, the next sign-in makes it a candidate again, because it updates existing users, X2)")
            .not(
                new SignInSettings("HR", YES, YES, YES, YES, NO),
                new SignInSettings("HR", YES, NO, YES, YES, NO))
            .not(idp("HR", YES), idp("HR", NO)),
        rule("X3 deleting an IdP takes its link away")
            .given(GONE, linkedIdp("HR"))
            .concludes("Effect(w, UNLINK, HR, X3)")
            .not(linkedIdp("HR"), linkedIdp("AD"))
            .not(GONE, LEAVES));
  }

  private static List<RuleCase> settings() {
    return List.of(
        rule("X3 deleting an IdP that the user is linked to is applied")
            .given(GONE, linkedIdp("HR"))
            .concludes("Verdict(w, APPLIED, -, X3)")
            .not(linkedIdp("HR"), linkedIdp("AD"))
            .not(GONE, LEAVES),
        rule("X3 deleting an IdP that the user is not linked to changes nothing")
            .given(GONE)
            .concludes("Verdict(w, NO_CHANGE, -, X3)")
            .unless(linkedIdp("HR"))
            .not(GONE, LEAVES),
        rule("X3 a user who may be locked out without his IdP is told")
            .given(GONE, linkedIdp("HR"), new CredentialProvider("SOCIAL"))
            .concludes(
                "Note(HR, the credential provider stays, so without another way to sign in the user is locked out until it is converted, X3)")
            .not(new CredentialProvider("SOCIAL"), new CredentialProvider("OKTA"))
            .not(GONE, OFF),
        rule("X3 a user who may be locked out without his IdP is told")
            .given(LEAVES, linkedIdp("HR"), new CredentialProvider("FEDERATION"))
            .concludes(
                "Note(HR, the credential provider stays, so without another way to sign in the user is locked out until it is converted, X3)")
            .not(new CredentialProvider("FEDERATION"), new CredentialProvider("OKTA"))
            .not(linkedIdp("HR"), linked("HR")),
        rule("X4 switching provisioning off changes nothing at the user")
            .given(OFF)
            .concludes("Verdict(w, NO_CHANGE, -, X4)")
            .not(OFF, LEAVES),
        rule("X4 a master that goes with its provisioning is told")
            .given(OFF, master("HR", 0, Rule.M1))
            .concludes(
                "Note(HR, the user stays assigned and active, and the next candidate, else Okta, masters him, X4)")
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1)),
        rule("X5 a user whose password is in the directory that he leaves is told")
            .given(
                LEAVES,
                linked("HR"),
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "ActiveDirectory", NO))
            .concludes("Note(HR, without a reset of the password the user cannot sign in, X5)")
            .not(
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "ActiveDirectory", NO),
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO))
            .not(LEAVES, GONE),
        rule("X6 a new order of sources takes effect at once by assumption")
            .given(ORDERED, assumed(Assumption.PRIORITY_CHANGE_EFFECT, "immediate"))
            .concludes("Effect(w, NEW_ORDER_NOW, HR, X6)")
            .not(
                assumed(Assumption.PRIORITY_CHANGE_EFFECT, "immediate"),
                assumed(Assumption.PRIORITY_CHANGE_EFFECT, "next-write"))
            .not(ORDERED, LEAVES),
        rule("X6 a new order of sources takes effect with the next write by assumption")
            .given(ORDERED, assumed(Assumption.PRIORITY_CHANGE_EFFECT, "next-write"))
            .concludes("Effect(w, NEW_ORDER_AT_NEXT_WRITE, HR, X6)")
            .not(
                assumed(Assumption.PRIORITY_CHANGE_EFFECT, "next-write"),
                assumed(Assumption.PRIORITY_CHANGE_EFFECT, "immediate"))
            .not(ORDERED, LEAVES),
        rule("X6 a new order of sources is applied")
            .given(ORDERED, effect(Effect.Kind.NEW_ORDER_NOW, "HR"))
            .concludes("Verdict(w, APPLIED, -, X6)")
            .not(ORDERED, LEAVES));
  }
}
