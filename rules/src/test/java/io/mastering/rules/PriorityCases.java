package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.UNLISTED;
import static io.mastering.rules.Concluded.candidate;
import static io.mastering.rules.Concluded.governs;
import static io.mastering.rules.Concluded.keptOut;
import static io.mastering.rules.Concluded.master;
import static io.mastering.rules.Concluded.openMaster;
import static io.mastering.rules.Concluded.placed;
import static io.mastering.rules.Concluded.possible;
import static io.mastering.rules.Given.activeUser;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.target;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import java.util.List;

/** The rules of {@code priority.drl}, one by one. */
final class PriorityCases {

  private PriorityCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("M4 the first priority list whose condition holds governs")
            .given(new PriorityList(1, 8), new ConditionTruth(8, UNKNOWN))
            .concludes("GoverningPriority(1, UNKNOWN, M4)")
            .not(new ConditionTruth(8, UNKNOWN), new ConditionTruth(8, NO))
            .not(new PriorityList(1, 8), new PriorityList(1, 9)),
        rule("M4 a listed source stands at its place")
            .given(governs(1, YES), new PriorityPlace(1, "AD", 4))
            .concludes("Placed(AD, 4, M4)")
            .not(new PriorityPlace(1, "AD", 4), new PriorityPlace(0, "AD", 4)),
        rule("M4 an app that is not listed stands below all that are")
            .given(source("AD"))
            .concludes("Placed(AD, unlisted, M4)")
            .unless(placed("AD", 2))
            .not(source("AD"), target("AD")),
        rule("M4 an IdP that is not listed stands below all that are")
            .given(idp("IdP", NO))
            .concludes("Placed(IdP, unlisted, M4)")
            .unless(placed("IdP", 0)),
        rule("M1 a user without a candidate is mastered by okta")
            .given(activeUser())
            .concludes("Master(okta, unlisted, M1)")
            .unless(candidate("AD", 0))
            .unless(possible("AD", 0)),
        rule("M1 an only candidate is the master")
            .given(candidate("AD", UNLISTED))
            .concludes("Master(AD, unlisted, M1)")
            .unless(candidate("HR", 0))
            .unless(possible("HR", 0)),
        rule("M1 possible candidates alone leave the master open")
            .given(activeUser(), possible("HR", 0))
            .concludes("OpenMaster(UNKNOWN, [HR, okta], M1)")
            .unless(candidate("AD", 3)),
        rule("M4 the highest candidate in the priority list is the master")
            .given(candidate("AD", 1), candidate("HR", 2))
            .concludes("Master(AD, 1, M4)")
            .unless(possible("IdP", 0))
            .unless(governs(0, UNKNOWN))
            .not(candidate("HR", 2), possible("HR", 2)),
        rule("M4 a candidate above all possible ones is the master")
            .given(candidate("AD", 1), possible("HR", 2))
            .concludes("Master(AD, 1, M4)")
            .unless(candidate("X", 4))
            .unless(possible("IdP", 0))
            .unless(governs(0, UNKNOWN))
            .not(candidate("AD", 1), candidate("AD", UNLISTED)),
        rule("M4 a candidate below the master is outranked")
            .given(master("AD", 1, Rule.M4), candidate("HR", 2))
            .concludes("Outranked(HR, AD, M4)")
            .not(candidate("HR", 2), candidate("AD", 1)),
        rule("M4 a possible candidate above the highest candidate leaves the master open")
            .given(candidate("AD", 1), possible("IdP", 0))
            .concludes("OpenMaster(UNKNOWN, [AD, IdP], M4)")
            .not(possible("IdP", 0), possible("IdP", 2))
            .unless(governs(0, UNKNOWN))
            .not(candidate("AD", 1), candidate("AD", 0)),
        rule("M4 a priority list that may not be the one that governs leaves the master open")
            .given(governs(0, UNKNOWN), candidate("AD", 0))
            .concludes("OpenMaster(UNKNOWN, [AD], M4)")
            .unless(master("AD", 0, Rule.M1))
            .not(governs(0, UNKNOWN), governs(0, YES)),
        rule("M5 several candidates that are not listed leave the master open")
            .given(candidate("HR", UNLISTED), candidate("AD", UNLISTED))
            .concludes("OpenMaster(AMBIGUOUS, [AD, HR], M5)")
            .unless(candidate("X", 5))
            .unless(possible("X", 5))
            .unless(governs(0, UNKNOWN)),
        rule("M5 a possible candidate beside one that is not listed either leaves the master open")
            .given(candidate("HR", UNLISTED), possible("AD", UNLISTED))
            .concludes("OpenMaster(UNKNOWN, [AD, HR], M5)")
            .unless(candidate("X", UNLISTED))
            .unless(possible("X", 5))
            .unless(governs(0, UNKNOWN))
            .not(candidate("HR", UNLISTED), candidate("HR", 3)),
        rule("M4 a master leans on what keeps an IdP out that would not stand below it")
            .given(master("AD", 1, Rule.M4), keptOut("IdP", 1))
            .concludes("Leaning(Master(AD, 1, M4), idp-link-while-off: not-marked, M4)")
            .unless(candidate("AD", 0)),
        rule("M4 a master leans on what keeps an IdP out whose place is not sure")
            .given(
                master("AD", 1, Rule.M4),
                keptOut("IdP", 1),
                candidate("AD", 0),
                governs(0, UNKNOWN))
            .concludes("Leaning(Master(AD, 1, M4), idp-link-while-off: not-marked, M4)")
            .not(governs(0, UNKNOWN), governs(0, YES))
            .not(candidate("AD", 0), candidate("AD", 1)),
        rule("M4 an open master leans on what keeps an IdP out that would not stand below the highest candidate")
            .given(openMaster("AD", "HR"), keptOut("IdP", 1))
            .concludes(
                "Leaning(OpenMaster(UNKNOWN, [AD, HR], M4), idp-link-while-off: not-marked, M4)")
            .unless(candidate("AD", 0)),
        rule("M4 an open master leans on what keeps an IdP out whose place is not sure")
            .given(
                openMaster("AD", "HR"), keptOut("IdP", 1), candidate("AD", 0), governs(0, UNKNOWN))
            .concludes(
                "Leaning(OpenMaster(UNKNOWN, [AD, HR], M4), idp-link-while-off: not-marked, M4)")
            .not(governs(0, UNKNOWN), governs(0, YES))
            .not(candidate("AD", 0), candidate("AD", 1)));
  }
}
