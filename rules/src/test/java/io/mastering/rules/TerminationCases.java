package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.effect;
import static io.mastering.rules.Concluded.master;
import static io.mastering.rules.Concluded.openMaster;
import static io.mastering.rules.Concluded.unordered;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Rule;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code lifecycle.drl}, one by one. */
final class TerminationCases {
  private static final Write ENDED = once(Write.Kind.TERMINATION, "HR");

  private TerminationCases() {}

  static List<RuleCase> cases() {
    return Stream.of(terminations(), statuses()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> terminations() {
    return List.of(
        rule("J7 a termination in an IdP changes nothing")
            .given(ENDED, idp("HR", YES))
            .concludes("Verdict(w, IGNORED, -, J7)")
            .not(idp("HR", YES), idp("IdP", YES)),
        rule("L1 a termination in a source that is not the master is ignored")
            .given(ENDED, source("HR"), master("AD", 0, Rule.M1))
            .concludes("Verdict(w, IGNORED, NOT_THE_MASTER, L1)")
            .not(master("AD", 0, Rule.M1), master("HR", 0, Rule.M1)),
        rule("L1 a termination in a source that is not the master takes its link away")
            .given(ENDED, master("AD", 0, Rule.M1), linked("HR"))
            .concludes("Effect(w, UNLINK, HR, L1)")
            .not(master("AD", 0, Rule.M1), master("HR", 0, Rule.M1))
            .not(linked("HR"), linked("AD")),
        rule("L1 a termination in a source that cannot be the master is ignored")
            .given(ENDED, source("HR"), openMaster("AD", "okta"))
            .concludes("Verdict(w, IGNORED, NOT_THE_MASTER, L1)")
            .not(openMaster("AD", "okta"), openMaster("AD", "HR")),
        rule("L1 a termination in a source that cannot be the master takes its link away")
            .given(ENDED, openMaster("AD", "okta"), linked("HR"))
            .concludes("Effect(w, UNLINK, HR, L1)")
            .not(openMaster("AD", "okta"), openMaster("AD", "HR"))
            .not(linked("HR"), linked("AD")),
        rule("L1 a termination in one of several masters without an order is ambiguous")
            .given(ENDED, source("HR"), unordered("AD", "HR"))
            .concludes("Verdict(w, AMBIGUOUS, MASTERS, L1)")
            .not(unordered("AD", "HR"), openMaster("AD", "HR"))
            .not(unordered("AD", "HR"), unordered("AD", "LDAP")),
        rule("L1 a termination in a source that may be the master is unknown")
            .given(ENDED, source("HR"), openMaster("AD", "HR"))
            .concludes("Verdict(w, UNKNOWN, -, L1)")
            .not(openMaster("AD", "HR"), openMaster("AD", "okta"))
            .not(openMaster("AD", "HR"), unordered("AD", "HR")),
        rule("L2 a termination in a master that deactivates deactivates the user")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1))
            .concludes("Effect(w, BECOME_DEPROVISIONED, HR, L2)")
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1)),
        rule("L2 a termination in a master that does nothing changes nothing")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.DO_NOTHING, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1))
            .concludes("Verdict(w, NO_CHANGE, -, L2)")
            .not(
                new LifeCycleSettings("HR", OnTermination.DO_NOTHING, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1))
            .unless(effect(Effect.Kind.BECOME_DEPROVISIONED, "HR")),
        rule("L2 a termination in a master that is not shown what to do is unknown")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.UNKNOWN, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1))
            .concludes("Verdict(w, UNKNOWN, -, L2)")
            .not(
                new LifeCycleSettings("HR", OnTermination.UNKNOWN, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1)));
  }

  private static List<RuleCase> statuses() {
    return List.of(
        rule("L3 a termination that suspends suspends an active user")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1),
                user(UserStatus.ACTIVE))
            .concludes("Effect(w, BECOME_SUSPENDED, HR, L3)")
            .not(
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1))
            .not(user(UserStatus.ACTIVE), user(UserStatus.STAGED)),
        rule("L3 a termination that suspends deactivates a staged user")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1),
                user(UserStatus.STAGED))
            .concludes("Effect(w, BECOME_DEPROVISIONED, HR, L3)")
            .not(
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1))
            .not(user(UserStatus.STAGED), user(UserStatus.ACTIVE)),
        rule("L3 a termination deactivates a staged user, although nothing is to be done, where the kind is known for it")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.DO_NOTHING, YES, YES, "BambooHR", NO),
                master("HR", 0, Rule.M1),
                user(UserStatus.STAGED))
            .concludes("Effect(w, BECOME_DEPROVISIONED, HR, L3)")
            .not(
                new LifeCycleSettings("HR", OnTermination.DO_NOTHING, YES, YES, "BambooHR", NO),
                new LifeCycleSettings("HR", OnTermination.DO_NOTHING, YES, YES, "Workday", NO))
            .not(
                new LifeCycleSettings("HR", OnTermination.DO_NOTHING, YES, YES, "BambooHR", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "BambooHR", NO))
            .not(user(UserStatus.STAGED), user(UserStatus.ACTIVE)),
        rule("L3 a termination that suspends suspends a user of another status by assumption")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1),
                user(UserStatus.RECOVERY),
                assumed(Assumption.SUSPEND_OTHER_STATUS, "suspended"))
            .concludes("Effect(w, BECOME_SUSPENDED, HR, L3)")
            .not(user(UserStatus.RECOVERY), user(UserStatus.ACTIVE))
            .not(
                assumed(Assumption.SUSPEND_OTHER_STATUS, "suspended"),
                assumed(Assumption.SUSPEND_OTHER_STATUS, "deactivated")),
        rule("L3 a termination that suspends deactivates a user of another status by assumption")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1),
                user(UserStatus.LOCKED_OUT),
                assumed(Assumption.SUSPEND_OTHER_STATUS, "deactivated"))
            .concludes("Effect(w, BECOME_DEPROVISIONED, HR, L3)")
            .not(user(UserStatus.LOCKED_OUT), user(UserStatus.ACTIVE))
            .not(
                assumed(Assumption.SUSPEND_OTHER_STATUS, "deactivated"),
                assumed(Assumption.SUSPEND_OTHER_STATUS, "suspended")),
        rule("L3 a termination that suspends changes nothing for a suspended user")
            .given(
                ENDED,
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                master("HR", 0, Rule.M1),
                user(UserStatus.SUSPENDED))
            .concludes("Verdict(w, NO_CHANGE, -, L3)")
            .not(user(UserStatus.SUSPENDED), user(UserStatus.ACTIVE))
            .not(
                new LifeCycleSettings("HR", OnTermination.SUSPEND, YES, YES, "Workday", NO),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO)),
        rule("L1 a termination in the master that changes the status is applied")
            .given(ENDED, effect(Effect.Kind.BECOME_SUSPENDED, "HR"))
            .concludes("Verdict(w, APPLIED, -, L1)")
            .not(effect(Effect.Kind.BECOME_SUSPENDED, "HR"), effect(Effect.Kind.UNLINK, "HR"))
            .not(ENDED, once(Write.Kind.REHIRE, "HR")),
        rule("L1 a deactivated user loses every link")
            .given(ENDED, effect(Effect.Kind.BECOME_DEPROVISIONED, "HR"))
            .concludes("Effect(w, UNLINK_ALL, HR, L1)")
            .not(
                effect(Effect.Kind.BECOME_DEPROVISIONED, "HR"),
                effect(Effect.Kind.BECOME_SUSPENDED, "HR"))
            .not(ENDED, once(Write.Kind.REHIRE, "HR")),
        rule("L5 real-time sync that can bring a suspended user back is told")
            .given(
                ENDED,
                effect(Effect.Kind.BECOME_SUSPENDED, "HR"),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", YES),
                master("HR", 0, Rule.M1))
            .concludes(
                "Note(HR, with real-time sync, opening the page of the user can bring him back, L5)")
            .not(
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", YES),
                new LifeCycleSettings("HR", OnTermination.DEACTIVATE, YES, YES, "Workday", NO))
            .not(
                effect(Effect.Kind.BECOME_SUSPENDED, "HR"),
                effect(Effect.Kind.BECOME_DEPROVISIONED, "HR"))
            .not(master("HR", 0, Rule.M1), master("AD", 0, Rule.M1)));
  }
}
