package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Cases;
import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.SettingPlace;
import io.mastering.dsl.syntax.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenariosTest {
  private static Scenario scenario(String body) {
    return Reading.statement(Scenario.class, "scenario \"s\" {\n" + body + "\n}");
  }

  private static Step step(String body) {
    return scenario(body).steps().get(0);
  }

  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of("W creates o with { a is 1 }", Event.Creates.class),
        Arguments.of("o signs in through I", Event.SignsIn.class),
        Arguments.of("W imports o", Event.Imports.class),
        Arguments.of("W fully imports { o { a is 1 } p is missing }", Event.Imports.class),
        Arguments.of("W incrementally imports { p is missing }", Event.Imports.class),
        Arguments.of("admin confirms o as p", Event.Confirms.class),
        Arguments.of("\"O O\" in Spoke pushes o in Hub with { a is empty }", Event.Pushes.class),
        Arguments.of("W deactivates o", Event.Deactivates.class),
        Arguments.of("A retries o", Event.Retries.class),
        Arguments.of("o is edited by api with { a is 1 }", Event.Edited.class),
        Arguments.of("o is replaced by api with { a is 1 }", Event.Edited.class),
        Arguments.of("o is terminated in W", Event.Terminated.class),
        Arguments.of("o is rehired in W with { a is 1 }", Event.Rehired.class),
        Arguments.of("o is suspended by admin", Event.Changed.class),
        Arguments.of("o is deleted by api", Event.Changed.class),
        Arguments.of("o is linked to W through a group", Event.Linked.class),
        Arguments.of("o is disconnected from W", Event.Disconnected.class),
        Arguments.of("W is disabled", Event.SystemChanged.class),
        Arguments.of("W is deleted", Event.SystemChanged.class),
        Arguments.of("priority becomes A, B", Event.PriorityBecomes.class),
        Arguments.of("attribute a becomes inherit from okta", Event.AttributeBecomes.class),
        Arguments.of("I on sign-in update existing users becomes no", Event.SettingBecomes.class));
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventIsRead(String text, Class<? extends Event> kind) {
    assertThat(((Step.WhenStep) step("when " + text)).events().get(0)).isInstanceOf(kind);
  }

  static Stream<Arguments> assertions() {
    return Stream.of(
        Arguments.of("push is applied", Assertion.WriteIs.class),
        Arguments.of("push is refused as read-only with \"t\"", Assertion.WriteIs.class),
        Arguments.of("import is no-change", Assertion.WriteIs.class),
        Arguments.of("o is mastered by W", Assertion.MasteredBy.class),
        Arguments.of("o is not linked to W", Assertion.LinkedTo.class),
        Arguments.of("o is snapshot \"n\"", Assertion.Golden.class),
        Arguments.of("o has status ACTIVE", Assertion.HasStatus.class),
        Arguments.of("o has a 1 from W", Assertion.Has.class),
        Arguments.of("o has a from W", Assertion.Has.class),
        Arguments.of("o has no a", Assertion.HasNo.class),
        Arguments.of("refusal names owner W and attribute a, b", Assertion.RefusalNames.class),
        Arguments.of("remedies include retry", Assertion.RemediesInclude.class),
        Arguments.of("findings include MST301, MST203", Assertion.Findings.class),
        Arguments.of("findings in Spoke do not include MST301", Assertion.Findings.class));
  }

  @ParameterizedTest
  @MethodSource("assertions")
  void everyAssertionIsRead(String text, Class<? extends Assertion> kind) {
    assertThat(((Step.ThenStep) step("then " + text)).assertions().get(0)).isInstanceOf(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linked to A with { a is 1 }",
        "linked to A without external id",
        "linked to A updated by sign-in",
        "linked to A through a group",
        "linked to A assigned before provisioning",
        "linked to A, B in C",
        "link to A, B in C has ended"
      })
  void linksAreGivenInFull(String link) {
    Given.OfUser user =
        (Given.OfUser) ((Step.GivenStep) step("given user o { " + link + " }")).givens().get(0);
    assertThat(user.facts()).hasOnlyElementsOfType(Fact.Links.class);
  }

  @Test
  void usersAreGivenWithoutNamesByTheirNumber() {
    Step.GivenStep step =
        (Step.GivenStep) step("given 120 users { linked to A } and 30 users in Hub and 1 users {}");
    assertThat(step.givens()).hasOnlyElementsOfType(Given.OfUsers.class);
    assertThat(step.givens())
        .map(given -> ((Given.OfUsers) given).facts().size())
        .containsExactly(1, 0, 0);
    assertThat(step.givens().stream().map(given -> ((Given.OfUsers) given).org().isPresent()))
        .containsExactly(false, true, false);
  }

  @Test
  void aSettingOfWhatIsCalledLikeAColumnIsNoNumberOfUsers() {
    Step.GivenStep step =
        (Step.GivenStep)
            step(
                "given <n> users { linked to A } and <n> active: no\n  cases {\n  | n |\n  | 2 |\n  }");
    assertThat(step.givens().get(0)).isInstanceOf(Given.OfUsers.class);
    assertThat(step.givens().get(1)).isInstanceOf(Given.OfSetting.class);
  }

  @Test
  void settingsAreGivenWithTheirPlace() {
    Step.GivenStep step =
        (Step.GivenStep)
            step(
                "given I on sign-in groups: none and I on sign-in when suspended: unsuspend"
                    + " and A push create users: no");
    assertThat(step.givens().stream().map(g -> ((Given.OfSetting) g).setting().place()))
        .containsExactly(SettingPlace.ON_SIGN_IN, SettingPlace.ON_SIGN_IN, SettingPlace.PUSH);
  }

  @Test
  void realUsersAreGivenByNameOfTheirSnapshot() {
    Step.GivenStep step = (Step.GivenStep) step("given snapshot \"org\" user \"a@example.com\"");
    assertThat(step.givens()).hasOnlyElementsOfType(Given.OfSnapshot.class);
  }

  @Test
  void eventsInAnyOrderStandInABlock() {
    Step.AnyOrderStep step =
        (Step.AnyOrderStep)
            step("when in any order { A imports o B imports o o is deleted by api }");
    assertThat(step.events()).hasSize(3);
  }

  @Test
  void theNameOfASettingEndsAtBecomes() {
    Step.AnyOrderStep step =
        (Step.AnyOrderStep)
            step(
                "when in any order { A masters users becomes no B create users becomes yes"
                    + " C imports o D is disabled }");
    assertThat(step.events()).hasSize(4);
  }

  @Test
  void tablesFillPlaceholders() {
    Cases cases =
        scenario(
                """
                given user o { linked to <in> }
                then o is mastered by <out>
                cases {
                  | in            | out  |  # a comment
                  | "A | B", C    | C    |
                  |               | okta |
                }
                """)
            .cases()
            .orElseThrow();
    assertThat(cases.columns().stream().map(c -> c.text())).containsExactly("in", "out");
    assertThat(cases.rows().get(0).cells().get(0).items()).hasSize(2);
    assertThat(cases.rows().get(1).cells().get(0).items()).isEmpty();
  }
}
