package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Concluded.wayOut;
import static io.mastering.rules.Given.attribute;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Rule;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code obstacles.drl}, one by one. */
final class ObstacleCases {
  private static final AttributeSettings READ_ONLY =
      new AttributeSettings("title", 0, false, SelfPermission.READ_AND_WRITE, true);

  private ObstacleCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("E4 a login that does not fit the schema still rejects the write after a way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                once(Write.Kind.INBOUND_UPDATE, "Spoke"),
                user(NO),
                wayOut(Remedy.R3, "title"))
            .concludes("Obstacle(w, R3, REJECTED, INVALID_ATTRIBUTE, E4)")
            .not(user(NO), user(YES))
            .not(user(NO), user(UNKNOWN))
            .not(once(Write.Kind.INBOUND_UPDATE, "Spoke"), once(Write.Kind.SELF_EDIT, "Spoke"))
            .not(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Reason.WRONG_STATUS, Rule.E3)),
        rule("E4 a login that is not shown to fit the schema leaves open what a way out does")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                once(Write.Kind.INBOUND_UPDATE, "Spoke"),
                user(UNKNOWN),
                wayOut(Remedy.R5, "title"))
            .concludes("Obstacle(w, R5, UNKNOWN, -, E4)")
            .not(user(UNKNOWN), user(YES))
            .not(user(UNKNOWN), user(NO))
            .not(wayOut(Remedy.R5, "title"), wayOut(Remedy.R1, "IdP")),
        rule("E2 a read-only attribute that is not left out still refuses the write after a way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                once(Write.Kind.INBOUND_UPDATE, "Spoke"),
                wayOut(Remedy.R5, "city"),
                READ_ONLY)
            .concludes("Obstacle(w, R5, REFUSED, READ_ONLY, E2)")
            .unless(wayOut(Remedy.R5, "title"))
            .not(READ_ONLY, attribute("title", 0))
            .unless(sent("city", true))
            .not(wayOut(Remedy.R5, "city"), wayOut(Remedy.R3, "city")),
        rule("E2 a read-only attribute that Okta then owns still refuses the write after a way out")
            .given(
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                once(Write.Kind.INBOUND_UPDATE, "Spoke"),
                wayOut(Remedy.R2, "AD"),
                sent("title", true),
                READ_ONLY)
            .concludes("Obstacle(w, R2, REFUSED, READ_ONLY, E2)")
            .not(READ_ONLY, attribute("title", 0))
            .not(sent("title", true), sent("city", true))
            .not(wayOut(Remedy.R2, "AD"), wayOut(Remedy.R5, "title")));
  }

  private static UserState user(Truth loginFits) {
    return new UserState(UserStatus.ACTIVE, loginFits);
  }
}
