package io.mastering.rules;

import static io.mastering.rules.Concluded.blocked;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.possiblyBlocked;
import static io.mastering.rules.Concluded.sends;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Given.activeUser;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code standing-push.drl}, one by one. */
final class StandingPushCases {
  private static final Write STANDING = new Write("w", Write.Kind.INBOUND_UPDATE, "Spoke", true);
  private static final Write ONCE = once(Write.Kind.INBOUND_UPDATE, "Spoke");
  private static final Assumed YES = assumed(Assumption.UNCHANGED_VALUE_REFUSED, "yes");
  private static final Assumed NO = assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no");

  private StandingPushCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("P4 a standing push into the org of nothing that Okta owns is refused, whatever it"
                + " changes")
            .given(activeUser(), STANDING, NO, blocked("title", 0, "AD", Rule.P4))
            .concludes("Verdict(w, REFUSED, MASTERED_ELSEWHERE, P4)")
            .not(STANDING, ONCE)
            .not(NO, YES)
            .not(blocked("title", 0, "AD", Rule.P4), blocked("title", 0, "okta", Rule.E2))
            .unless(sends("email"), owner("email", "okta"))
            .unless(possiblyBlocked("email", 1, Rule.P4))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3)),
        rule("P4 a standing push into the org of what Okta owns and does not is unknown where only"
                + " a change is refused by assumption")
            .given(
                activeUser(),
                STANDING,
                NO,
                blocked("title", 0, "AD", Rule.P4),
                sends("email"),
                owner("email", "okta"))
            .concludes("Verdict(w, UNKNOWN, -, P4)")
            .not(STANDING, ONCE)
            .not(NO, YES)
            .not(owner("email", "okta"), owner("email", "AD"))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3)),
        rule("P4 a standing push into the org of what others own and may own is unknown where only"
                + " a change is refused by assumption")
            .given(
                activeUser(),
                STANDING,
                NO,
                blocked("title", 0, "AD", Rule.P4),
                possiblyBlocked("email", 1, Rule.P4))
            .concludes("Verdict(w, UNKNOWN, -, P4)")
            .not(STANDING, ONCE)
            .not(NO, YES)
            .unless(sends("city"), owner("city", "okta"))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3)),
        rule("E1 a standing push that also sends what Okta owns is refused by assumption")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                STANDING,
                YES,
                sends("email"),
                owner("email", "okta"))
            .concludes(
                "Leaning(Verdict(w, REFUSED, MASTERED_ELSEWHERE, P4), unchanged-value-refused:"
                    + " yes, E1)")
            .not(STANDING, ONCE)
            .not(YES, NO)
            .not(owner("email", "okta"), owner("email", "AD"))
            .not(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Reason.WRONG_STATUS, Rule.E3)),
        rule("E1 a standing push that also sends what Okta may own is refused by assumption")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                STANDING,
                YES,
                possiblyBlocked("email", 1, Rule.P4))
            .concludes(
                "Leaning(Verdict(w, REFUSED, MASTERED_ELSEWHERE, P4), unchanged-value-refused:"
                    + " yes, E1)")
            .not(STANDING, ONCE)
            .not(YES, NO)
            .not(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                verdict(Reason.WRONG_STATUS, Rule.E3)));
  }
}
