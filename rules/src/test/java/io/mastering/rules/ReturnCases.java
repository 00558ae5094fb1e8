package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.course;
import static io.mastering.rules.Concluded.effect;
import static io.mastering.rules.Concluded.master;
import static io.mastering.rules.Concluded.openMaster;
import static io.mastering.rules.Concluded.stopped;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Course;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.Stop;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.Rehire;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.Transition;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code return.drl} and {@code transition.drl}, one by one. */
final class ReturnCases {
  private static final Write ENDED = once(Write.Kind.TERMINATION, "HR");
  private static final Write BACK = once(Write.Kind.REHIRE, "HR");
  private static final Write CHANGED = once(Write.Kind.LIFE_CYCLE, "api");

  private ReturnCases() {}

  static List<RuleCase> cases() {
    return Stream.of(returns(), changes(), ends()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> returns() {
    return List.of(
        rule("L4 a return to a source that would not be the master is ignored")
            .given(BACK, new Rehire("w", YES, NO), user(UserStatus.SUSPENDED))
            .concludes("Verdict(w, IGNORED, NOT_THE_MASTER, L4)")
            .not(new Rehire("w", YES, NO), new Rehire("w", YES, YES))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE)),
        rule("L4 a return to a source that is not shown to become the master is unknown")
            .given(BACK, new Rehire("w", YES, UNKNOWN), user(UserStatus.DEPROVISIONED))
            .concludes("Verdict(w, UNKNOWN, -, L4)")
            .not(new Rehire("w", YES, UNKNOWN), new Rehire("w", YES, YES))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE)),
        rule("L2 a return does not bring a suspended user back where that is not set")
            .given(
                BACK,
                new Rehire("w", YES, YES),
                user(UserStatus.SUSPENDED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, NO, YES, "Workday", NO))
            .concludes("Verdict(w, NO_CHANGE, -, L2)")
            .not(new Rehire("w", YES, YES), new Rehire("w", YES, NO))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, NO, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE)),
        rule("L2 a return may bring a suspended user back where it is not shown what is set")
            .given(
                BACK,
                new Rehire("w", YES, YES),
                user(UserStatus.SUSPENDED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, UNKNOWN, YES, "Workday", NO))
            .concludes("Verdict(w, UNKNOWN, -, L2)")
            .not(new Rehire("w", YES, YES), new Rehire("w", YES, NO))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, UNKNOWN, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE)),
        rule("L2 a return does not bring a deactivated user back where that is not set")
            .given(
                BACK,
                new Rehire("w", YES, YES),
                user(UserStatus.DEPROVISIONED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, NO, "Workday", NO))
            .concludes("Verdict(w, NO_CHANGE, -, L2)")
            .not(new Rehire("w", YES, YES), new Rehire("w", YES, NO))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, NO, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE)),
        rule("L2 a return may bring a deactivated user back where it is not shown what is set")
            .given(
                BACK,
                new Rehire("w", YES, YES),
                user(UserStatus.DEPROVISIONED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, UNKNOWN, "Workday", NO))
            .concludes("Verdict(w, UNKNOWN, -, L2)")
            .not(new Rehire("w", YES, YES), new Rehire("w", YES, NO))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, UNKNOWN, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE)),
        rule("L4 a return brings a suspended user back")
            .given(
                BACK,
                new Rehire("w", NO, YES),
                user(UserStatus.SUSPENDED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .concludes("Effect(w, BECOME_ACTIVE, HR, L4)")
            .not(new Rehire("w", NO, YES), new Rehire("w", YES, NO))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, NO, YES, "Workday", NO))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.DEPROVISIONED)),
        rule("L4 a return brings a deactivated user back who matches exactly")
            .given(
                BACK,
                new Rehire("w", YES, YES),
                user(UserStatus.DEPROVISIONED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .concludes("Effect(w, BECOME_ACTIVE, HR, L4)")
            .not(new Rehire("w", YES, YES), new Rehire("w", NO, YES))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, NO, "Workday", NO))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.SUSPENDED)),
        rule("L4 a return links a deactivated user who matches exactly again")
            .given(
                BACK,
                new Rehire("w", YES, YES),
                user(UserStatus.DEPROVISIONED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .concludes("Effect(w, LINK, HR, L4)")
            .not(new Rehire("w", YES, YES), new Rehire("w", NO, YES))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, NO, "Workday", NO))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.SUSPENDED)),
        rule("L4 a return without an exact match leaves a deactivated user pending")
            .given(
                BACK,
                new Rehire("w", NO, YES),
                user(UserStatus.DEPROVISIONED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .concludes("Effect(w, BECOME_PROVISIONED, HR, L4)")
            .not(new Rehire("w", NO, YES), new Rehire("w", YES, YES))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, NO, "Workday", NO))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.SUSPENDED)),
        rule("L4 a return that is not shown to match exactly is unknown")
            .given(
                BACK,
                new Rehire("w", UNKNOWN, YES),
                user(UserStatus.DEPROVISIONED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .concludes("Verdict(w, UNKNOWN, -, L4)")
            .not(new Rehire("w", UNKNOWN, YES), new Rehire("w", YES, YES))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, NO, "Workday", NO))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.SUSPENDED)),
        rule("L4 a return that brings a user back is applied")
            .given(BACK, effect(Effect.Kind.BECOME_ACTIVE, "HR"))
            .concludes("Verdict(w, APPLIED, -, L4)")
            .not(effect(Effect.Kind.BECOME_ACTIVE, "HR"), effect(Effect.Kind.LINK, "HR"))
            .not(BACK, ENDED));
  }

  private static List<RuleCase> changes() {
    return List.of(
        rule("L4 a return of a user who is neither suspended nor deactivated changes no status")
            .given(BACK, new Rehire("w", YES, YES), user(UserStatus.ACTIVE))
            .concludes("Verdict(w, NO_CHANGE, -, L4)")
            .not(user(UserStatus.ACTIVE), user(UserStatus.SUSPENDED))
            .not(user(UserStatus.ACTIVE), user(UserStatus.UNKNOWN)),
        rule("L4 a return of a user whose status is not shown is unknown")
            .given(BACK, new Rehire("w", YES, YES), user(UserStatus.UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, L4)")
            .not(user(UserStatus.UNKNOWN), user(UserStatus.SUSPENDED)),
        rule("L4 the next import brings back a user whom an admin suspended")
            .given(
                once(Write.Kind.IMPORT, "HR"),
                course(Course.Kind.LINKED_USER),
                user(UserStatus.SUSPENDED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new SuspendedBy(SuspendedBy.By.ADMIN),
                master("HR", 0, Rule.M1))
            .concludes("Effect(w, BECOME_ACTIVE, HR, L4)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(new SuspendedBy(SuspendedBy.By.ADMIN), new SuspendedBy(SuspendedBy.By.API))
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, NO, YES, "Workday", NO))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1)),
        rule("L4 a next import that may bring back a suspended user is told")
            .given(
                once(Write.Kind.IMPORT, "HR"),
                course(Course.Kind.LINKED_USER),
                user(UserStatus.SUSPENDED),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new SuspendedBy(SuspendedBy.By.UNKNOWN),
                master("HR", 0, Rule.M1))
            .concludes(
                "Note(HR, the import brings the user back if an admin suspended him in the console, L4)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(new SuspendedBy(SuspendedBy.By.UNKNOWN), new SuspendedBy(SuspendedBy.By.API))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1)),
        rule("L6 a staged or deactivated user can be activated")
            .given(CHANGED, new Transition("w", Transition.Kind.ACTIVATE), user(UserStatus.STAGED))
            .concludes("Effect(w, BECOME_ACTIVE, api, L6)")
            .not(
                new Transition("w", Transition.Kind.ACTIVATE),
                new Transition("w", Transition.Kind.SUSPEND))
            .not(user(UserStatus.STAGED), user(UserStatus.ACTIVE)),
        rule("L6 an active user cannot be activated again")
            .given(CHANGED, new Transition("w", Transition.Kind.ACTIVATE), user(UserStatus.ACTIVE))
            .concludes("Verdict(w, REFUSED, ALREADY_ACTIVE, L6)")
            .not(
                new Transition("w", Transition.Kind.ACTIVATE),
                new Transition("w", Transition.Kind.SUSPEND))
            .not(user(UserStatus.ACTIVE), user(UserStatus.SUSPENDED)),
        rule("L6 a user who is neither staged nor deactivated cannot be activated")
            .given(
                CHANGED, new Transition("w", Transition.Kind.ACTIVATE), user(UserStatus.SUSPENDED))
            .concludes("Verdict(w, REFUSED, WRONG_STATUS, L6)")
            .not(
                new Transition("w", Transition.Kind.ACTIVATE),
                new Transition("w", Transition.Kind.SUSPEND))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.DEPROVISIONED))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.UNKNOWN)),
        rule("L6 an active user can be suspended")
            .given(CHANGED, new Transition("w", Transition.Kind.SUSPEND), user(UserStatus.ACTIVE))
            .concludes("Effect(w, BECOME_SUSPENDED, api, L6)")
            .not(
                new Transition("w", Transition.Kind.SUSPEND),
                new Transition("w", Transition.Kind.UNLOCK))
            .not(user(UserStatus.ACTIVE), user(UserStatus.SUSPENDED)),
        rule("L6 a user who is not active cannot be suspended")
            .given(
                CHANGED,
                new Transition("w", Transition.Kind.SUSPEND),
                user(UserStatus.DEPROVISIONED))
            .concludes("Verdict(w, REFUSED, WRONG_STATUS, L6)")
            .not(
                new Transition("w", Transition.Kind.SUSPEND),
                new Transition("w", Transition.Kind.UNLOCK))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.UNKNOWN)),
        rule("L6 a suspended user can be unsuspended")
            .given(
                CHANGED, new Transition("w", Transition.Kind.UNSUSPEND), user(UserStatus.SUSPENDED))
            .concludes("Effect(w, BECOME_ACTIVE, api, L6)")
            .not(
                new Transition("w", Transition.Kind.UNSUSPEND),
                new Transition("w", Transition.Kind.UNLOCK))
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE)),
        rule("L6 a user who is not suspended cannot be unsuspended")
            .given(CHANGED, new Transition("w", Transition.Kind.UNSUSPEND), user(UserStatus.ACTIVE))
            .concludes("Verdict(w, REFUSED, WRONG_STATUS, L6)")
            .not(
                new Transition("w", Transition.Kind.UNSUSPEND),
                new Transition("w", Transition.Kind.UNLOCK))
            .not(user(UserStatus.ACTIVE), user(UserStatus.SUSPENDED))
            .not(user(UserStatus.ACTIVE), user(UserStatus.UNKNOWN)),
        rule("L6 a locked-out user whom Okta masters can be unlocked")
            .given(
                CHANGED,
                new Transition("w", Transition.Kind.UNLOCK),
                user(UserStatus.LOCKED_OUT),
                master("okta", 0, Rule.M1))
            .concludes("Effect(w, BECOME_ACTIVE, api, L6)")
            .not(master("okta", 0, Rule.M1), master("AD", 0, Rule.M1))
            .not(user(UserStatus.LOCKED_OUT), user(UserStatus.ACTIVE)));
  }

  private static List<RuleCase> ends() {
    return List.of(
        rule("L6 a locked-out user whom a source masters cannot be unlocked")
            .given(
                CHANGED,
                new Transition("w", Transition.Kind.UNLOCK),
                user(UserStatus.LOCKED_OUT),
                master("AD", 0, Rule.M1))
            .concludes("Verdict(w, REFUSED, UNLOCK_NOT_ALLOWED, L6)")
            .not(master("AD", 0, Rule.M1), master("okta", 0, Rule.M1))
            .not(user(UserStatus.LOCKED_OUT), user(UserStatus.ACTIVE)),
        rule("L6 a locked-out user whose master may be Okta may be unlocked")
            .given(
                CHANGED,
                new Transition("w", Transition.Kind.UNLOCK),
                user(UserStatus.LOCKED_OUT),
                openMaster("AD", "okta"))
            .concludes("Verdict(w, UNKNOWN, -, L6)")
            .not(openMaster("AD", "okta"), openMaster("AD", "HR"))
            .not(user(UserStatus.LOCKED_OUT), user(UserStatus.ACTIVE)),
        rule("L6 a locked-out user whose master cannot be Okta cannot be unlocked")
            .given(
                CHANGED,
                new Transition("w", Transition.Kind.UNLOCK),
                user(UserStatus.LOCKED_OUT),
                openMaster("AD", "HR"))
            .concludes("Verdict(w, REFUSED, UNLOCK_NOT_ALLOWED, L6)")
            .not(openMaster("AD", "HR"), openMaster("AD", "okta"))
            .not(user(UserStatus.LOCKED_OUT), user(UserStatus.ACTIVE)),
        rule("L6 a user who is not locked out cannot be unlocked")
            .given(CHANGED, new Transition("w", Transition.Kind.UNLOCK), user(UserStatus.ACTIVE))
            .concludes("Verdict(w, REFUSED, UNLOCK_NOT_ALLOWED, L6)")
            .not(user(UserStatus.ACTIVE), user(UserStatus.LOCKED_OUT))
            .not(user(UserStatus.ACTIVE), user(UserStatus.UNKNOWN)),
        rule("L6 a user who is not deactivated can be deactivated")
            .given(
                CHANGED, new Transition("w", Transition.Kind.DEACTIVATE), user(UserStatus.ACTIVE))
            .concludes("Effect(w, BECOME_DEPROVISIONED, api, L6)")
            .not(user(UserStatus.ACTIVE), user(UserStatus.DEPROVISIONED))
            .not(user(UserStatus.ACTIVE), user(UserStatus.UNKNOWN)),
        rule("L6 a deactivated user cannot be deactivated again")
            .given(
                CHANGED,
                new Transition("w", Transition.Kind.DEACTIVATE),
                user(UserStatus.DEPROVISIONED))
            .concludes("Verdict(w, REFUSED, WRONG_STATUS, L6)")
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE)),
        rule("L6 a deactivated user can be deleted")
            .given(
                CHANGED,
                new Transition("w", Transition.Kind.DELETE),
                user(UserStatus.DEPROVISIONED))
            .concludes("Effect(w, DELETE_USER, api, L6)")
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.ACTIVE)),
        rule("L6 a user who is not deactivated cannot be deleted")
            .given(CHANGED, new Transition("w", Transition.Kind.DELETE), user(UserStatus.ACTIVE))
            .concludes("Verdict(w, REFUSED, WRONG_STATUS, L6)")
            .not(user(UserStatus.ACTIVE), user(UserStatus.DEPROVISIONED))
            .not(user(UserStatus.ACTIVE), user(UserStatus.UNKNOWN)),
        rule("L6 a change of a status that is not shown is unknown")
            .given(CHANGED, new Transition("w", Transition.Kind.DELETE), user(UserStatus.UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, L6)")
            .not(user(UserStatus.UNKNOWN), user(UserStatus.DEPROVISIONED)),
        rule("L6 a change of status that is allowed is applied")
            .given(CHANGED, effect(Effect.Kind.BECOME_ACTIVE, "HR"))
            .concludes("Verdict(w, APPLIED, -, L6)")
            .not(effect(Effect.Kind.BECOME_ACTIVE, "HR"), effect(Effect.Kind.UNLINK_ALL, "HR"))
            .not(CHANGED, ENDED));
  }
}
