package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.course;
import static io.mastering.rules.Concluded.effect;
import static io.mastering.rules.Concluded.stopped;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Course;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.Stop;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code sign-in-effects.drl}, one by one. */
final class SignInEffectCases {
  private static final Write ASKED = once(Write.Kind.SIGN_IN, "IdP");

  private SignInEffectCases() {}

  static List<RuleCase> cases() {
    return Stream.of(effects(), verdicts()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> effects() {
    return List.of(
        rule("J1 a sign-in is decided where first its IdP or a creation does not pass")
            .given(ASKED, stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .concludes("Verdict(w, DENIED, -, J1)")
            .unless(stopped(Stop.LINK, Outcome.DENIED, Rule.J2))
            .not(
                stopped(Stop.CREATION, Outcome.DENIED, Rule.J1),
                stopped(Stop.CREATION, Outcome.DENIED, Rule.J2)),
        rule("J2 a sign-in is decided where first whoever it means does not pass")
            .given(ASKED, stopped(Stop.LINK, Outcome.DENIED, Rule.J2))
            .concludes("Verdict(w, DENIED, -, J2)")
            .unless(stopped(Stop.STATUS, Outcome.DENIED, Rule.J1))
            .not(
                stopped(Stop.LINK, Outcome.DENIED, Rule.J2),
                stopped(Stop.LINK, Outcome.DENIED, Rule.J1)),
        rule("J3 a sign-in is decided where first what is known of updates does not pass")
            .given(ASKED, stopped(Stop.UPDATE, Outcome.DENIED, Rule.J3))
            .concludes("Verdict(w, DENIED, -, J3)")
            .unless(stopped(Stop.VALUES, Outcome.DENIED, Rule.J2))
            .not(
                stopped(Stop.UPDATE, Outcome.DENIED, Rule.J3),
                stopped(Stop.UPDATE, Outcome.DENIED, Rule.J2)),
        rule("J4 a sign-in is decided where first the user's status does not pass")
            .given(ASKED, stopped(Stop.STATUS, Outcome.DENIED, Rule.J4))
            .concludes("Verdict(w, DENIED, -, J4)")
            .unless(stopped(Stop.MATCH, Outcome.DENIED, Rule.J2))
            .not(
                stopped(Stop.STATUS, Outcome.DENIED, Rule.J4),
                stopped(Stop.STATUS, Outcome.DENIED, Rule.J2)),
        rule("J1 a sign-in makes the new user")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Effect(w, CREATE_USER, IdP, J1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("J1 a sign-in links the new user")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Effect(w, LINK, IdP, J1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("J1 a sign-in gives the new user his first values")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Effect(w, WRITE_FIRST_VALUES, IdP, J1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("J2 a sign-in links the user who matches")
            .given(ASKED, course(Course.Kind.USER_TO_LINK))
            .concludes("Effect(w, LINK, IdP, J2)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.USER_TO_LINK), course(Course.Kind.NEW_USER)),
        rule("J3 a sign-in marks the link while update is on")
            .given(ASKED, course(Course.Kind.NEW_USER), new IdpSettings("IdP", YES, YES))
            .concludes("Effect(w, MARK, IdP, J3)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(new IdpSettings("IdP", YES, YES), new IdpSettings("IdP", YES, NO)),
        rule("J3 a sign-in writes to a known user while update is on")
            .given(ASKED, course(Course.Kind.USER_TO_LINK), new IdpSettings("IdP", YES, YES))
            .concludes("Effect(w, WRITE_VALUES, IdP, J3)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.USER_TO_LINK), course(Course.Kind.NEW_USER))
            .not(new IdpSettings("IdP", YES, YES), new IdpSettings("IdP", YES, NO)),
        rule("J4 a sign-in brings a deactivated user back as the IdP is set")
            .given(
                ASKED,
                course(Course.Kind.USER_TO_LINK),
                user(UserStatus.DEPROVISIONED),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Effect(w, BECOME_ACTIVE, IdP, J4)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.USER_TO_LINK), course(Course.Kind.NEW_USER))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, NO, YES, NO)));
  }

  private static List<RuleCase> verdicts() {
    return List.of(
        rule("J4 a sign-in brings a suspended user back as the IdP is set")
            .given(
                ASKED,
                course(Course.Kind.LINKED_USER),
                user(UserStatus.SUSPENDED),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Effect(w, BECOME_ACTIVE, IdP, J4)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.NEW_USER))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, NO, NO)),
        rule("J4 a sign-in activates a user of another status by assumption")
            .given(
                ASKED,
                course(Course.Kind.LINKED_USER),
                user(UserStatus.RECOVERY),
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "activated"))
            .concludes("Effect(w, BECOME_ACTIVE, IdP, J4)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.NEW_USER))
            .not(user(UserStatus.RECOVERY), user(UserStatus.PROVISIONED))
            .not(
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "activated"),
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "denied")),
        rule("J1 a sign-in that makes a user is a creation")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Verdict(w, CREATED, -, J1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("J2 a sign-in that links a user is told so")
            .given(ASKED, course(Course.Kind.USER_TO_LINK))
            .concludes("Verdict(w, LINKED, -, J2)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.USER_TO_LINK), course(Course.Kind.NEW_USER)),
        rule("J3 a sign-in of a linked user is applied while update is on")
            .given(ASKED, course(Course.Kind.LINKED_USER), new IdpSettings("IdP", YES, YES))
            .concludes("Verdict(w, APPLIED, -, J3)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.USER_TO_LINK))
            .not(new IdpSettings("IdP", YES, YES), new IdpSettings("IdP", YES, NO)),
        rule("J3 a sign-in of a linked user changes nothing while update is off")
            .given(ASKED, course(Course.Kind.LINKED_USER), new IdpSettings("IdP", YES, NO))
            .concludes("Verdict(w, NO_CHANGE, -, J3)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.USER_TO_LINK))
            .unless(effect(Effect.Kind.BECOME_ACTIVE, "IdP"))
            .not(new IdpSettings("IdP", YES, NO), new IdpSettings("IdP", YES, YES)),
        rule("J4 a sign-in that brings a linked user back is applied")
            .given(
                ASKED,
                course(Course.Kind.LINKED_USER),
                new IdpSettings("IdP", YES, NO),
                effect(Effect.Kind.BECOME_ACTIVE, "IdP"))
            .concludes("Verdict(w, APPLIED, -, J4)")
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.USER_TO_LINK))
            .not(new IdpSettings("IdP", YES, NO), new IdpSettings("IdP", YES, YES))
            .not(effect(Effect.Kind.BECOME_ACTIVE, "IdP"), effect(Effect.Kind.MARK, "IdP")),
        rule("J1 a sign-in that gets past org JIT while it is off leans on the assumption")
            .given(
                ASKED,
                verdict(Outcome.LINKED, Rule.J2),
                new SignIn("w", 1, NO, YES, NO, YES),
                new JitSettings(NO),
                assumed(Assumption.ORG_JIT_GATES, "creation"))
            .concludes("Leaning(Verdict(w, LINKED, -, J2), org-jit-gates: creation, J1)")
            .unless(stopped(Stop.SYSTEM, Outcome.DENIED, Rule.J1))
            .not(verdict(Outcome.LINKED, Rule.J2), verdict(Reason.JIT_OFF, Rule.J1))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES))
            .not(new JitSettings(NO), new JitSettings(YES))
            .not(
                assumed(Assumption.ORG_JIT_GATES, "creation"),
                assumed(Assumption.ORG_JIT_GATES, "everything")),
        rule("J1 a sign-in that gets past org JIT that is not shown leans on the assumption")
            .given(
                ASKED,
                verdict(Outcome.LINKED, Rule.J2),
                new SignIn("w", 1, NO, YES, NO, YES),
                new JitSettings(UNKNOWN),
                assumed(Assumption.ORG_JIT_GATES, "creation"))
            .concludes("Leaning(Verdict(w, LINKED, -, J2), org-jit-gates: creation, J1)")
            .unless(stopped(Stop.SYSTEM, Outcome.DENIED, Rule.J1))
            .not(verdict(Outcome.LINKED, Rule.J2), verdict(Outcome.UNKNOWN, Rule.J4))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES))
            .not(new JitSettings(UNKNOWN), new JitSettings(YES))
            .not(
                assumed(Assumption.ORG_JIT_GATES, "creation"),
                assumed(Assumption.ORG_JIT_GATES, "everything")),
        rule("J4 a sign-in of a user of another status leans on the assumption")
            .given(
                ASKED,
                verdict(Outcome.LINKED, Rule.J2),
                user(UserStatus.STAGED),
                new SignIn("w", 1, NO, YES, NO, YES),
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "activated"))
            .concludes("Leaning(Verdict(w, LINKED, -, J2), sign-in-other-status: activated, J4)")
            .unless(stopped(Stop.MATCH, Outcome.DENIED, Rule.J1))
            .not(user(UserStatus.STAGED), user(UserStatus.ACTIVE))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES))
            .not(
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "activated"),
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "denied")),
        rule("J5 groups from the assertion are told")
            .given(
                ASKED,
                course(Course.Kind.LINKED_USER),
                new SignInSettings("IdP", YES, YES, YES, YES, YES))
            .concludes(
                "Note(IdP, it assigns groups from the assertion, whoever masters the user, J5)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, YES),
                new SignInSettings("IdP", YES, YES, YES, YES, NO)));
  }
}
