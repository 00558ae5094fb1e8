package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import io.mastering.model.policy.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scenario says, as steps and expectations. */
class ScenarioStepsTest {
  private static final String ORG =
      """
      mastering 1
      source Workday { masters users: yes }
      source AD { masters users: yes }
      idp HubSAML { on sign-in { update existing users: no } }
      inbound SpokePush { sends: all attributes }
      """;

  @Test
  void aGivenUserIsActiveAndLinkedAsAnIndividual() {
    Step.GivenUser jane =
        (Step.GivenUser)
            steps("given user jane { title is \"x\" linked to Workday, AD in group \"P\" }").get(0);

    assertThat(jane.status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(jane.values()).containsEntry("title", "x");
    assertThat(jane.groups()).containsExactly("P");
    assertThat(jane.links()).extracting(Step.GivenLink::system).containsExactly("Workday", "AD");
    assertThat(jane.links())
        .allSatisfy(
            link -> {
              assertThat(link.externalId()).isTrue();
              assertThat(link.individual()).isTrue();
              assertThat(link.updatedBySignIn()).isFalse();
            });
  }

  @Test
  void whatIsSpecialAboutALinkIsKept() {
    Step.GivenUser jane =
        (Step.GivenUser)
            steps(
                    """
                    given user jane {
                      suspended by api
                      linked to Workday without external id with { x is "1" }
                      linked to AD through a group assigned before provisioning
                      linked to HubSAML updated by sign-in
                    }
                    """)
                .get(0);

    assertThat(jane.status()).isEqualTo(UserStatus.SUSPENDED);
    assertThat(jane.suspendedBy()).contains(Step.Editor.API);
    assertThat(jane.links().get(0).externalId()).isFalse();
    assertThat(jane.links().get(0).values()).containsEntry("x", "1");
    assertThat(jane.links().get(1).individual()).isFalse();
    assertThat(jane.links().get(1).assignedBeforeProvisioning()).isTrue();
    assertThat(jane.links().get(2).updatedBySignIn()).isTrue();
  }

  @Test
  void usersWithoutNamesAreOneStepWithTheirNumber() {
    List<Step> steps =
        steps("given 120 users { linked to Workday } given 120 users { link to AD has ended }");

    assertThat(steps).map(step -> ((Step.GivenUser) step).count()).containsExactly(120, 120);
    assertThat(steps).map(step -> ((Step.GivenUser) step).user()).doesNotHaveDuplicates();
    assertThat(steps)
        .map(step -> ((Step.GivenUser) step).links().get(0).ended())
        .containsExactly(false, true);
  }

  @Test
  void aCellSaysWhatIsSpecialAboutALink() {
    List<Scenario> cases =
        PolicyFiles.load(
                "p",
                ORG
                    + """
                    scenario "s" {
                      given user jane { linked to <sources> }
                      then jane has status ACTIVE
                      cases {
                        | sources |
                        | AD through a group, HubSAML updated by sign-in |
                        | Workday assigned before provisioning through a group, AD without external id |
                      }
                    }
                    """)
            .policy()
            .orElseThrow()
            .scenarios();
    List<Step.GivenLink> first = ((Step.GivenUser) cases.get(0).steps().get(0)).links();
    List<Step.GivenLink> second = ((Step.GivenUser) cases.get(1).steps().get(0)).links();

    assertThat(first).extracting(Step.GivenLink::system).containsExactly("AD", "HubSAML");
    assertThat(first.get(0).individual()).isFalse();
    assertThat(first.get(1).updatedBySignIn()).isTrue();
    assertThat(first.get(1).individual()).isTrue();
    assertThat(second.get(0).individual()).isFalse();
    assertThat(second.get(0).assignedBeforeProvisioning()).isTrue();
    assertThat(second.get(1).externalId()).isFalse();
  }

  @Test
  void everyWriteIsAStep() {
    List<Step> steps =
        steps(
            """
            given user jane { }
            when jane is replaced by api with { title is empty }
            and SpokePush pushes jane
            and SpokePush creates omar with { login is "o@x" }
            and app user jane of AD is edited by api with { cn is "x" }
            and SpokePush retries jane
            and Workday imports janet
            and admin confirms janet as jane
            """);

    assertThat(steps.get(1))
        .isInstanceOfSatisfying(
            Step.Edit.class,
            edit -> {
              assertThat(edit.replaces()).isTrue();
              assertThat(edit.values()).containsEntry("title", "");
            });
    assertThat(((Step.Push) steps.get(2)).values()).isEmpty();
    assertThat(((Step.Push) steps.get(3)).action()).isEqualTo(Step.Push.Action.CREATE);
    assertThat(((Step.AppUserEdit) steps.get(4)).system()).isEqualTo("AD");
    assertThat(steps.get(5))
        .isInstanceOfSatisfying(
            Step.Retries.class,
            retries ->
                assertThat(List.of(retries.system(), retries.user()))
                    .containsExactly("SpokePush", "jane"));
    assertThat(steps.get(7))
        .isInstanceOfSatisfying(
            Step.Confirms.class,
            confirms ->
                assertThat(List.of(confirms.record(), confirms.user()))
                    .containsExactly("janet", "jane"));
  }

  @Test
  void expectationsSayWhoWhatAndWhy() {
    List<Expectation> expected =
        steps(
                """
                given user jane { linked to Workday }
                when SpokePush pushes jane with { title is "x" }
                then push is refused as mastered-elsewhere with "mastered"
                and refusal names owner Workday and attribute title, email
                and push assumes unchanged-value-refused
                and jane is not mastered by okta
                and jane is mastered by ambiguous
                and jane has title from Workday
                and jane has title "x"
                and jane has no email from okta
                and jane has status ACTIVE
                and jane is linked to Workday
                """)
            .stream()
            .filter(Step.Then.class::isInstance)
            .map(step -> ((Step.Then) step).expectation())
            .toList();

    Expectation.OutcomeIs refused = (Expectation.OutcomeIs) expected.get(0);
    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refused.reason()).contains(Reason.MASTERED_ELSEWHERE);
    assertThat(refused.text()).contains("mastered");
    assertThat(((Expectation.RefusalNames) expected.get(1)).attributes())
        .containsExactly("title", "email");
    assertThat(((Expectation.Assumes) expected.get(2)).user()).isEqualTo("jane");
    assertThat(((Expectation.MasteredBy) expected.get(3)).negated()).isTrue();
    assertThat(((Expectation.MasterOpen) expected.get(4)).outcome()).isEqualTo(Outcome.AMBIGUOUS);
    assertThat(expected.get(5)).isInstanceOf(Expectation.OwnedBy.class);
    assertThat(((Expectation.HasValue) expected.get(6)).holder()).isEmpty();
    assertThat(((Expectation.HasValue) expected.get(7)).value()).contains("");
    assertThat(expected.get(8)).isInstanceOf(Expectation.StatusIs.class);
    assertThat(expected.get(9)).isInstanceOf(Expectation.LinkedTo.class);
  }

  @Test
  void aRefusalNamesItsRuleAndARecordItsName() {
    List<Expectation> expected =
        steps(
                """
                given user jane { linked to Workday }
                when SpokePush pushes jane with { title is "x" }
                then refusal names rule P4 and attribute title and rule E1
                and jane is snapshot "jane-1_after.all"
                """)
            .stream()
            .filter(Step.Then.class::isInstance)
            .map(step -> ((Step.Then) step).expectation())
            .toList();

    Expectation.RefusalNames both = (Expectation.RefusalNames) expected.get(0);
    assertThat(both.rule()).contains("P4");
    assertThat(both.attributes()).containsExactly("title");
    assertThat(((Expectation.RefusalNames) expected.get(1)).rule()).contains("E1");
    assertThat(((Expectation.IsSnapshot) expected.get(2)).name()).isEqualTo("jane-1_after.all");
  }

  @Test
  void remediesSayWhatEachChanges() {
    Step.Then last =
        (Step.Then)
            steps(
                    """
                    given user jane { linked to Workday }
                    when SpokePush pushes jane with { title is "x" }
                    then remedies include switch off update existing users on HubSAML,
                      then disconnect jane from Workday,
                      then set attribute title, email to inherit from okta,
                      then retry
                    """)
                .get(2);

    Expectation.RemediesInclude remedies = (Expectation.RemediesInclude) last.expectation();
    assertThat(remedies.waysOut())
        .containsExactly(
            new Expectation.WayOut(
                Expectation.Change.SWITCH_OFF, List.of("update existing users", "HubSAML")),
            new Expectation.WayOut(Expectation.Change.DISCONNECT, List.of("jane", "Workday")),
            new Expectation.WayOut(Expectation.Change.INHERIT_FROM_OKTA, List.of("title", "email")),
            new Expectation.WayOut(Expectation.Change.RETRY, List.of()));
  }

  @Test
  void everyRowIsACaseNamedByItsCells() {
    List<Scenario> cases =
        policy(
                """
                scenario "Who" {
                  given user person { linked to <sources> }
                  then person is mastered by <master>
                  cases {
                    | sources     | master  |
                    | Workday, AD | Workday |
                    |             | okta    |
                  }
                }
                """)
            .scenarios();

    assertThat(cases)
        .extracting(Scenario::title)
        .containsExactly("Who [Workday, AD | Workday]", "Who [ | okta]");
    assertThat(((Step.GivenUser) cases.get(0).steps().get(0)).links()).hasSize(2);
    assertThat(((Step.GivenUser) cases.get(1).steps().get(0)).links()).isEmpty();
  }

  private static List<Step> steps(String body) {
    return policy("scenario \"s\" {\n" + body + "\n}\n").scenarios().get(0).steps();
  }

  private static Policy policy(String scenarios) {
    Loaded loaded = PolicyFiles.load("test", ORG + scenarios);
    return loaded.policy().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
  }
}
