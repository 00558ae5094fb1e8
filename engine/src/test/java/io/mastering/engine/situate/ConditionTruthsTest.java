package io.mastering.engine.situate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.RandomOrg;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Condition.Operator;
import io.mastering.model.situation.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTruthsTest {
  private static final Condition YES = new Condition.StatusIs(UserStatus.ACTIVE, RandomOrg.SPAN);
  private static final Condition NO = new Condition.StatusIs(UserStatus.STAGED, RandomOrg.SPAN);
  private static final Condition OPEN = new Condition.MasteredBy("Workday", RandomOrg.SPAN);

  private static User user(UserStatus status, Map<String, String> values) {
    Link link =
        new Link(
            "0oaWD",
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Profile.EMPTY);
    return new User(
        "u",
        status,
        Optional.empty(),
        Optional.empty(),
        new Profile(values),
        List.of("Staff"),
        List.of(link));
  }

  private static Truth of(Condition condition, UserStatus status, String type, String value) {
    Map<String, String> values = value == null ? Map.of() : Map.of("a", value);
    return new ConditionTruths(
            user(status, values),
            type,
            (link, name) -> link.system().equals("0oaWD") && name.equals("Workday"))
        .of(condition);
  }

  private static Truth of(Condition condition) {
    return of(condition, UserStatus.ACTIVE, "default", null);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "IS, x, x, YES",
        "IS, x, X, NO",
        "IS, x, -, NO",
        "IS_NOT, x, y, YES",
        "IS_NOT, x, x, NO",
        "IS_NOT, x, -, YES",
        "IS_ONE_OF, x|y, y, YES",
        "IS_ONE_OF, x|y, z, NO",
        "IS_ONE_OF, x|y, -, NO",
        "IS_EMPTY, '', -, YES",
        "IS_EMPTY, '', x, NO",
        "STARTS_WITH, ab, abc, YES",
        "STARTS_WITH, ab, cab, NO",
        "STARTS_WITH, ab, -, NO",
        "ENDS_WITH, bc, abc, YES",
        "ENDS_WITH, bc, bca, NO",
        "ENDS_WITH, bc, -, NO",
        "CONTAINS, b, abc, YES",
        "CONTAINS, b, ac, NO",
        "CONTAINS, b, -, NO"
      })
  void operatorsCompareTexts(Operator operator, String values, String value, Truth expected) {
    compares(operator, values, value, expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "IS_BEFORE, 2026-01-02, 2026-01-01, YES",
        "IS_BEFORE, 2026-01-02, 2026-01-02, NO",
        "IS_BEFORE, 2026-01-02, 2026-01-01T23:59:59Z, YES",
        "IS_BEFORE, 2026-01-02, soon, UNKNOWN",
        "IS_BEFORE, 2026-01-02, 2026-02-30, UNKNOWN",
        "IS_BEFORE, 2026-01-02, -, NO",
        "IS_AFTER, 2026-01-02, 2026-01-03, YES",
        "IS_AFTER, 2026-01-02, 2026-01-02, NO",
        "IS_AFTER, 2026-01-02, 3 January, UNKNOWN",
        "IS_AFTER, 2026-01-02, -, NO"
      })
  void operatorsCompareDates(Operator operator, String values, String value, Truth expected) {
    compares(operator, values, value, expected);
  }

  private static void compares(
      Operator operator, String values, @Nullable String value, Truth expected) {
    List<String> listed = values.isEmpty() ? List.of() : List.of(values.split("\\|"));
    Condition test = new Condition.AttributeTest("a", operator, listed, RandomOrg.SPAN);
    assertThat(of(test, UserStatus.ACTIVE, "default", value)).isEqualTo(expected);
  }

  @Test
  void statusThatIsNotShownLeavesItOpen() {
    assertThat(of(YES)).isEqualTo(Truth.YES);
    assertThat(of(NO)).isEqualTo(Truth.NO);
    assertThat(of(YES, UserStatus.UNKNOWN, "default", null)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void groupsLinksAndTypesAreAskedByName() {
    assertThat(of(new Condition.InGroup("Staff", RandomOrg.SPAN))).isEqualTo(Truth.YES);
    assertThat(of(new Condition.InGroup("staff", RandomOrg.SPAN))).isEqualTo(Truth.NO);
    assertThat(of(new Condition.LinkedTo("Workday", RandomOrg.SPAN))).isEqualTo(Truth.YES);
    assertThat(of(new Condition.LinkedTo("BambooHR", RandomOrg.SPAN))).isEqualTo(Truth.NO);
    Condition type = new Condition.UserTypeIs("default", RandomOrg.SPAN);
    assertThat(of(type)).isEqualTo(Truth.YES);
    assertThat(of(type, UserStatus.ACTIVE, "other", null)).isEqualTo(Truth.NO);
    assertThat(of(type, UserStatus.ACTIVE, EffectiveTypes.UNSHOWN, null)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void openPartsStayOpenUnlessTheOthersSettleIt() {
    assertThat(of(new Condition.And(List.of(YES, OPEN)))).isEqualTo(Truth.UNKNOWN);
    assertThat(of(new Condition.And(List.of(OPEN, NO)))).isEqualTo(Truth.NO);
    assertThat(of(new Condition.And(List.of(YES, YES)))).isEqualTo(Truth.YES);
    assertThat(of(new Condition.Or(List.of(NO, OPEN)))).isEqualTo(Truth.UNKNOWN);
    assertThat(of(new Condition.Or(List.of(OPEN, YES)))).isEqualTo(Truth.YES);
    assertThat(of(new Condition.Or(List.of(NO, NO)))).isEqualTo(Truth.NO);
    assertThat(of(new Condition.Not(OPEN))).isEqualTo(Truth.UNKNOWN);
    assertThat(of(new Condition.Not(NO))).isEqualTo(Truth.YES);
  }

  @Test
  void leavesStandFromLeftToRightWithoutThoseThatAskADecision() {
    Condition tree =
        new Condition.Or(List.of(new Condition.And(List.of(NO, OPEN)), new Condition.Not(YES), NO));
    assertThat(Conditions.leaves(tree)).containsExactly(NO, YES, NO);
  }
}
