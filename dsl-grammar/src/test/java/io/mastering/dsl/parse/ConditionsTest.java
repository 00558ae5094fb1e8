package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Demand;
import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.Sense;
import io.mastering.dsl.syntax.WhenBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {
  private static Condition condition(String text) {
    String block = "when (" + text + ") { attribute a inherit from okta }";
    return Reading.statement(WhenBlock.class, block).condition();
  }

  private static Demand demand(String text) {
    return Reading.statement(DemandStatement.class, text).demand();
  }

  static Stream<Arguments> tests() {
    return Stream.of(
        Arguments.of("a is \"x\"", Condition.Is.class),
        Arguments.of("a is not 5", Condition.Is.class),
        Arguments.of("a is one of (\"x\", Y)", Condition.OneOf.class),
        Arguments.of("a is not one of (\"x\")", Condition.OneOf.class),
        Arguments.of("a is empty", Condition.Empty.class),
        Arguments.of("a is not empty", Condition.Empty.class),
        Arguments.of("a starts with \"x\"", Condition.StartsWith.class),
        Arguments.of("a ends with \"x\"", Condition.EndsWith.class),
        Arguments.of("a contains \"x\"", Condition.Contains.class),
        Arguments.of("a is before 2026-01-31", Condition.Before.class),
        Arguments.of("a is after 2026-01-31", Condition.After.class),
        Arguments.of("is in group \"G\"", Condition.InGroup.class),
        Arguments.of("is not in group G", Condition.InGroup.class),
        Arguments.of("is linked to X in Y", Condition.LinkedTo.class),
        Arguments.of("is not linked to X", Condition.LinkedTo.class),
        Arguments.of("is mastered by okta", Condition.MasteredBy.class),
        Arguments.of("status is ACTIVE", Condition.StatusIs.class),
        Arguments.of("status is not one of (ACTIVE, STAGED)", Condition.StatusIs.class),
        Arguments.of("user type is contractor", Condition.UserTypeIs.class),
        Arguments.of("\"status\" is \"x\"", Condition.Is.class),
        Arguments.of("not a is empty", Condition.Not.class),
        Arguments.of("a is empty and b is empty and c is empty", Condition.And.class),
        Arguments.of("a is empty or b is empty", Condition.Or.class));
  }

  @ParameterizedTest
  @MethodSource("tests")
  void everyTestIsRead(String text, Class<? extends Condition> kind) {
    assertThat(condition(text)).isInstanceOf(kind);
  }

  @Test
  void parenthesesGroup() {
    Condition.And and = (Condition.And) condition("(a is 1 or b is 2) and not (c is 3 and d is 4)");
    assertThat(and.parts().get(0)).isInstanceOf(Condition.Or.class);
    assertThat(((Condition.Not) and.parts().get(1)).part()).isInstanceOf(Condition.And.class);
  }

  @Test
  void demandsOnWrites() {
    Demand.OfWrite push =
        (Demand.OfWrite) demand("never push by \"O\" is refused as mastered-elsewhere");
    assertThat(push.outcome().word().text()).isEqualTo("refused");
    assertThat(push.outcome().reason()).map(r -> r.text()).contains("mastered-elsewhere");
    assertThat(demand("always sign-in through I is applied")).isInstanceOf(Demand.OfWrite.class);
  }

  @Test
  void demandsOnUsers() {
    Demand.OfUser user =
        (Demand.OfUser) demand("always user where (a is \"x\") is mastered by Workday");
    assertThat(user.holds()).containsInstanceOf(Condition.MasteredBy.class);
    assertThat(((Demand.OfUser) demand("never user where (a is \"x\")")).holds()).isEmpty();
  }

  @Test
  void demandsOnOwners() {
    DemandStatement statement =
        Reading.statement(
            DemandStatement.class, "never attribute * is owned by X because \"of reasons\"");
    assertThat(statement.sense()).isEqualTo(Sense.NEVER);
    assertThat(statement.because()).contains("of reasons");
    assertThat(List.of(statement.demand())).hasOnlyElementsOfType(Demand.OfOwner.class);
  }
}
