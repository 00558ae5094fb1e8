package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.course;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Course;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code sign-in.drl}, one by one. */
final class SignInCases {
  private static final Write ASKED = once(Write.Kind.SIGN_IN, "IdP");

  private SignInCases() {}

  static List<RuleCase> cases() {
    return Stream.of(gates(), matches(), creations()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> gates() {
    return List.of(
        rule("J1 nobody signs in through an IdP that is not active")
            .given(ASKED, new IdpSettings("IdP", NO, YES))
            .concludes("Stopped(w, SYSTEM, DENIED, -, J1)")
            .not(new IdpSettings("IdP", NO, YES), new IdpSettings("IdP", YES, YES)),
        rule("J1 nobody may be able to sign in through an IdP that is not shown to be active")
            .given(ASKED, new IdpSettings("IdP", UNKNOWN, YES))
            .concludes("Stopped(w, SYSTEM, UNKNOWN, -, J1)")
            .not(new IdpSettings("IdP", UNKNOWN, YES), new IdpSettings("IdP", YES, YES)),
        rule("J1 while org JIT is off no known user gets in by assumption")
            .given(
                ASKED,
                new SignIn("w", 1, YES, YES, NO, YES),
                new JitSettings(NO),
                assumed(Assumption.ORG_JIT_GATES, "everything"))
            .concludes("Stopped(w, JUST_IN_TIME, DENIED, JIT_OFF, J1)")
            .not(new JitSettings(NO), new JitSettings(YES))
            .not(new SignIn("w", 1, YES, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES))
            .not(
                assumed(Assumption.ORG_JIT_GATES, "everything"),
                assumed(Assumption.ORG_JIT_GATES, "creation")),
        rule("J1 while org JIT is not shown a known user may not get in by assumption")
            .given(
                ASKED,
                new SignIn("w", 1, YES, YES, NO, YES),
                new JitSettings(UNKNOWN),
                assumed(Assumption.ORG_JIT_GATES, "everything"))
            .concludes("Stopped(w, JUST_IN_TIME, UNKNOWN, -, J1)")
            .not(new JitSettings(UNKNOWN), new JitSettings(YES))
            .not(new SignIn("w", 1, YES, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES))
            .not(
                assumed(Assumption.ORG_JIT_GATES, "everything"),
                assumed(Assumption.ORG_JIT_GATES, "creation")),
        rule("J2 several users who match leave it open who signs in")
            .given(ASKED, new SignIn("w", 2, NO, YES, NO, YES))
            .concludes("Stopped(w, MATCH, AMBIGUOUS, MATCHES, J2)")
            .not(new SignIn("w", 2, NO, YES, NO, YES), new SignIn("w", 1, NO, YES, NO, YES)),
        rule("J2 a user who is not shown to be linked leaves it open who signs in")
            .given(ASKED, new SignIn("w", 1, UNKNOWN, YES, NO, YES))
            .concludes("Stopped(w, MATCH, UNKNOWN, -, J2)")
            .not(new SignIn("w", 1, UNKNOWN, YES, NO, YES), new SignIn("w", 1, YES, YES, NO, YES)),
        rule("J4 a deactivated user is turned away unless the IdP is to reactivate")
            .given(
                ASKED,
                user(UserStatus.DEPROVISIONED),
                new SignIn("w", 1, NO, YES, NO, YES),
                new SignInSettings("IdP", YES, YES, NO, YES, NO))
            .concludes("Stopped(w, STATUS, DENIED, DEPROVISIONED, J4)")
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE))
            .not(
                new SignInSettings("IdP", YES, YES, NO, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J4 a deactivated user may be turned away where it is not shown whether the IdP is to reactivate")
            .given(
                ASKED,
                user(UserStatus.DEPROVISIONED),
                new SignIn("w", 1, NO, YES, NO, YES),
                new SignInSettings("IdP", YES, YES, UNKNOWN, YES, NO))
            .concludes("Stopped(w, STATUS, UNKNOWN, -, J4)")
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE))
            .not(
                new SignInSettings("IdP", YES, YES, UNKNOWN, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J4 a suspended user is turned away unless the IdP is to unsuspend")
            .given(
                ASKED,
                user(UserStatus.SUSPENDED),
                new SignIn("w", 1, NO, YES, NO, YES),
                new SignInSettings("IdP", YES, YES, YES, NO, NO))
            .concludes("Stopped(w, STATUS, DENIED, SUSPENDED, J4)")
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE))
            .not(
                new SignInSettings("IdP", YES, YES, YES, NO, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J4 a suspended user may be turned away where it is not shown whether the IdP is to unsuspend")
            .given(
                ASKED,
                user(UserStatus.SUSPENDED),
                new SignIn("w", 1, NO, YES, NO, YES),
                new SignInSettings("IdP", YES, YES, YES, UNKNOWN, NO))
            .concludes("Stopped(w, STATUS, UNKNOWN, -, J4)")
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE))
            .not(
                new SignInSettings("IdP", YES, YES, YES, UNKNOWN, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J4 a user of another status is turned away by assumption")
            .given(
                ASKED,
                user(UserStatus.STAGED),
                new SignIn("w", 1, NO, YES, NO, YES),
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "denied"))
            .concludes("Stopped(w, STATUS, DENIED, -, J4)")
            .not(user(UserStatus.STAGED), user(UserStatus.PROVISIONED))
            .not(
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "denied"),
                assumed(Assumption.SIGN_IN_OTHER_STATUS, "activated"))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES)));
  }

  private static List<RuleCase> matches() {
    return List.of(
        rule("J4 a user whose status is not shown may be turned away")
            .given(ASKED, user(UserStatus.UNKNOWN), new SignIn("w", 1, YES, YES, NO, YES))
            .concludes("Stopped(w, STATUS, UNKNOWN, -, J4)")
            .not(user(UserStatus.UNKNOWN), user(UserStatus.ACTIVE))
            .not(new SignIn("w", 1, YES, YES, NO, YES), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J3 a sign-in finds a linked user by his link")
            .given(ASKED, new SignIn("w", 1, YES, YES, NO, YES))
            .concludes("Course(w, LINKED_USER, J3)")
            .not(new SignIn("w", 1, YES, YES, NO, YES), new SignIn("w", 1, NO, YES, NO, YES)),
        rule("J2 a sign-in is to link the only user who matches")
            .given(
                ASKED,
                new SignIn("w", 1, NO, YES, NO, YES),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Course(w, USER_TO_LINK, J2)")
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 1, YES, YES, NO, YES))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 2, NO, YES, NO, YES))
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 1, NO, NO, NO, YES))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, NO, YES, YES, NO)),
        rule("J2 a user who matches while accounts are not linked leaves room for a new one while the username is free")
            .given(
                ASKED,
                new SignIn("w", 1, NO, YES, NO, YES),
                new SignInSettings("IdP", YES, NO, YES, YES, NO))
            .concludes("Course(w, NEW_USER, J2)")
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 1, NO, YES, YES, YES))
            .not(
                new SignInSettings("IdP", YES, NO, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO)),
        rule("J2 a user whom the filters keep out leaves room for a new one while the username is free")
            .given(
                ASKED,
                new SignIn("w", 1, NO, NO, NO, YES),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Course(w, NEW_USER, J2)")
            .not(new SignIn("w", 1, NO, NO, NO, YES), new SignIn("w", 1, NO, NO, YES, YES))
            .not(new SignIn("w", 1, NO, NO, NO, YES), new SignIn("w", 1, NO, YES, NO, YES))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, NO, YES, YES, NO)),
        rule("J1 a sign-in whom nobody matches is about a new user")
            .given(ASKED, new SignIn("w", 0, NO, YES, NO, YES))
            .concludes("Course(w, NEW_USER, J1)")
            .not(new SignIn("w", 0, NO, YES, NO, YES), new SignIn("w", 1, NO, YES, NO, YES)),
        rule("J2 a user who matches while accounts are not linked keeps the username taken")
            .given(
                ASKED,
                new SignIn("w", 1, NO, YES, YES, YES),
                new SignInSettings("IdP", YES, NO, YES, YES, NO))
            .concludes("Stopped(w, LINK, DENIED, ACCOUNT_LINK_OFF, J2)")
            .not(new SignIn("w", 1, NO, YES, YES, YES), new SignIn("w", 1, NO, YES, NO, YES))
            .not(
                new SignInSettings("IdP", YES, NO, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO)),
        rule("J2 a user who matches while accounts are not linked may keep the username taken")
            .given(
                ASKED,
                new SignIn("w", 1, NO, YES, UNKNOWN, YES),
                new SignInSettings("IdP", YES, NO, YES, YES, NO))
            .concludes("Stopped(w, LINK, UNKNOWN, -, J2)")
            .not(new SignIn("w", 1, NO, YES, UNKNOWN, YES), new SignIn("w", 1, NO, YES, NO, YES))
            .not(
                new SignInSettings("IdP", YES, NO, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO)),
        rule("J2 a user whom the filters keep out keeps the username taken")
            .given(
                ASKED,
                new SignIn("w", 1, NO, NO, YES, YES),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Stopped(w, LINK, DENIED, ACCOUNT_LINK_OFF, J2)")
            .not(new SignIn("w", 1, NO, NO, YES, YES), new SignIn("w", 1, NO, NO, NO, YES))
            .not(new SignIn("w", 1, NO, NO, YES, YES), new SignIn("w", 1, NO, YES, YES, YES))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, NO, YES, YES, NO)),
        rule("J2 a user whom the filters keep out may keep the username taken")
            .given(
                ASKED,
                new SignIn("w", 1, NO, NO, UNKNOWN, YES),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Stopped(w, LINK, UNKNOWN, -, J2)")
            .not(new SignIn("w", 1, NO, NO, UNKNOWN, YES), new SignIn("w", 1, NO, NO, NO, YES))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, NO, YES, YES, NO)),
        rule("J2 a user who matches may be linked where accounts are not shown to be linked")
            .given(
                ASKED,
                new SignIn("w", 1, NO, YES, NO, YES),
                new SignInSettings("IdP", YES, UNKNOWN, YES, YES, NO))
            .concludes("Stopped(w, LINK, UNKNOWN, -, J2)")
            .not(new SignIn("w", 1, NO, YES, NO, YES), new SignIn("w", 1, NO, NO, NO, YES))
            .not(
                new SignInSettings("IdP", YES, UNKNOWN, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO)));
  }

  private static List<RuleCase> creations() {
    return List.of(
        rule("J2 a user who matches may be linked where the filters are not shown to let him")
            .given(
                ASKED,
                new SignIn("w", 1, NO, UNKNOWN, NO, YES),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Stopped(w, LINK, UNKNOWN, -, J2)")
            .not(new SignIn("w", 1, NO, UNKNOWN, NO, YES), new SignIn("w", 1, NO, YES, NO, YES))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, NO, YES, YES, NO)),
        rule("J1 no user is made while org JIT is off")
            .given(ASKED, course(Course.Kind.NEW_USER), new JitSettings(NO))
            .concludes("Stopped(w, CREATION, DENIED, JIT_OFF, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new JitSettings(NO), new JitSettings(YES)),
        rule("J1 no user is made by an IdP that does not create users")
            .given(
                ASKED,
                course(Course.Kind.NEW_USER),
                new SignInSettings("IdP", NO, YES, YES, YES, NO),
                new JitSettings(YES))
            .concludes("Stopped(w, CREATION, DENIED, JIT_OFF, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(
                new SignInSettings("IdP", NO, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .not(new JitSettings(YES), new JitSettings(NO)),
        rule("J1 a user may not be made while org JIT is not shown")
            .given(
                ASKED,
                course(Course.Kind.NEW_USER),
                new JitSettings(UNKNOWN),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .concludes("Stopped(w, CREATION, UNKNOWN, -, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new JitSettings(UNKNOWN), new JitSettings(YES))
            .not(
                new SignInSettings("IdP", YES, YES, YES, YES, NO),
                new SignInSettings("IdP", NO, YES, YES, YES, NO)),
        rule("J1 a user may not be made by an IdP that is not shown to create users")
            .given(
                ASKED,
                course(Course.Kind.NEW_USER),
                new SignInSettings("IdP", UNKNOWN, YES, YES, YES, NO),
                new JitSettings(YES))
            .concludes("Stopped(w, CREATION, UNKNOWN, -, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(
                new SignInSettings("IdP", UNKNOWN, YES, YES, YES, NO),
                new SignInSettings("IdP", YES, YES, YES, YES, NO))
            .not(new JitSettings(YES), new JitSettings(NO)),
        rule("J1 no user is made whose username is taken")
            .given(ASKED, course(Course.Kind.NEW_USER), new SignIn("w", 0, NO, YES, YES, YES))
            .concludes("Stopped(w, USERNAME, DENIED, USERNAME_TAKEN, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new SignIn("w", 0, NO, YES, YES, YES), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J1 a user may not be made whose username is not shown to be free")
            .given(ASKED, course(Course.Kind.NEW_USER), new SignIn("w", 0, NO, YES, UNKNOWN, YES))
            .concludes("Stopped(w, USERNAME, UNKNOWN, -, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new SignIn("w", 0, NO, YES, UNKNOWN, YES), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J1 no user is made without the required attributes")
            .given(ASKED, course(Course.Kind.NEW_USER), new SignIn("w", 0, NO, YES, NO, NO))
            .concludes("Stopped(w, VALUES, DENIED, MISSING_REQUIRED, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new SignIn("w", 0, NO, YES, NO, NO), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J1 a user may not be made whose required attributes are not shown")
            .given(ASKED, course(Course.Kind.NEW_USER), new SignIn("w", 0, NO, YES, NO, UNKNOWN))
            .concludes("Stopped(w, VALUES, UNKNOWN, -, J1)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new SignIn("w", 0, NO, YES, NO, UNKNOWN), new SignIn("w", 0, NO, YES, NO, YES)),
        rule("J3 an IdP that is not shown to update existing users leaves the sign-in open")
            .given(ASKED, new IdpSettings("IdP", YES, UNKNOWN))
            .concludes("Stopped(w, UPDATE, UNKNOWN, -, J3)")
            .not(new IdpSettings("IdP", YES, UNKNOWN), new IdpSettings("IdP", YES, YES)));
  }
}
