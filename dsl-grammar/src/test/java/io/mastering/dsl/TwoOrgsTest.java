package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Scenario;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A hub and its spoke in one scenario: every step says its org. */
class TwoOrgsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "two-orgs");
  private static final String ORGS =
      """
      mastering 1
      org Hub {
        source Workday { masters users: yes }
        idp HubSAML { on sign-in { update existing users: yes } }
      }
      org Spoke {
        source SpokeHr { masters users: yes }
        idp SpokeSAML { on sign-in { update existing users: yes } }
        app Slack { push { update attributes: yes } }
        app "Okta Org2Org" { target Hub push { create users: yes update attributes: yes } }
        profile { desk: text }
      }
      """;

  @Test
  void theConflictOfPushAndSignInIsReadStepByStep() {
    Loaded loaded = PolicyFiles.load(FOLDER.resolve("two-orgs.mastering"));
    assertThat(loaded.diagnostics()).isEmpty();
    Scenario scenario = loaded.policy().orElseThrow().scenarios().get(0);
    assertThat(scenario.org()).isEqualTo("Hub");
    List<Step> steps = scenario.steps();
    assertThat(steps).hasSize(12);

    given((Step.GivenUser) steps.get(0), (Step.GivenSettings) steps.get(1));
    push(steps.get(2), "Senior Analyst");
    outcome(steps.get(3), Outcome.APPLIED, Optional.empty());
    value(steps.get(4), "Senior Analyst", "okta");
    Step.SignsIn signsIn = (Step.SignsIn) steps.get(5);
    assertThat(List.of(signsIn.user(), signsIn.idp(), signsIn.org()))
        .containsExactly("jane", "HubSAML", "Hub");
    assertThat(signsIn.values()).isEqualTo(Map.of("title", "Lead"));
    Expectation.MasteredBy mastered = (Expectation.MasteredBy) expected(steps.get(6));
    assertThat(List.of(mastered.user(), mastered.holder())).containsExactly("jane", "HubSAML");
    value(steps.get(7), "Lead", "HubSAML");
    push(steps.get(8), "Principal");
    outcome(
        steps.get(9),
        Outcome.REFUSED,
        Optional.of("Operation failed because user profile is mastered under another system"));
    refusal((Expectation.RefusalNames) expected(steps.get(10)));
    waysOut((Expectation.RemediesInclude) expected(steps.get(11)));
  }

  private static void given(Step.GivenUser jane, Step.GivenSettings settings) {
    assertThat(List.of(jane.user(), jane.org())).containsExactly("jane", "Hub");
    assertThat(jane.status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(jane.values()).isEqualTo(Map.of("title", "Analyst"));
    assertThat(jane.links())
        .extracting(link -> link.system() + " in " + link.org())
        .containsExactly("Okta Org2Org in Spoke");
    assertThat(settings.org()).isEqualTo("Hub");
    OrgSystem idp = ((SettingsChange.SystemBecomes) settings.change()).system();
    assertThat(idp.name()).isEqualTo("HubSAML");
    assertThat(idp.signIn().orElseThrow().updateExistingUsers()).contains(true);
    assertThat(idp.signIn().orElseThrow().createNewUsers()).contains(true);
  }

  private static void push(Step step, String title) {
    Step.Push push = (Step.Push) step;
    assertThat(List.of(push.system(), push.org(), push.user()))
        .containsExactly("Okta Org2Org", "Spoke", "jane");
    assertThat(push.action()).isEqualTo(Step.Push.Action.UPDATE);
    assertThat(push.values()).contains(Map.of("title", title));
  }

  private static void outcome(Step step, Outcome outcome, Optional<String> text) {
    Expectation.OutcomeIs is = (Expectation.OutcomeIs) expected(step);
    assertThat(is.event()).isEqualTo("push");
    assertThat(is.outcome()).isEqualTo(outcome);
    assertThat(is.text()).isEqualTo(text);
  }

  private static void value(Step step, String title, String holder) {
    Expectation.HasValue has = (Expectation.HasValue) expected(step);
    assertThat(List.of(has.user(), has.attribute())).containsExactly("jane", "title");
    assertThat(has.value()).contains(title);
    assertThat(has.holder()).contains(holder);
  }

  private static void refusal(Expectation.RefusalNames refusal) {
    assertThat(refusal.owner()).contains("HubSAML");
    assertThat(refusal.attributes()).containsExactly("title");
    assertThat(refusal.rule()).isEmpty();
  }

  private static void waysOut(Expectation.RemediesInclude remedies) {
    assertThat(remedies.waysOut())
        .containsExactly(
            new Expectation.WayOut(
                Expectation.Change.SWITCH_OFF, List.of("update existing users", "HubSAML")),
            new Expectation.WayOut(Expectation.Change.DISCONNECT, List.of("jane", "HubSAML")),
            new Expectation.WayOut(Expectation.Change.RETRY, List.of()));
  }

  private static Expectation expected(Step step) {
    Step.Then then = (Step.Then) step;
    assertThat(then.org()).isEqualTo("Hub");
    return then.expectation();
  }

  @Test
  void whatIsSaidOfAUserInAnotherOrgIsOfThatOrg() {
    List<Step> steps =
        steps(
            """
            given user omar { linked to Workday }
            and user jane in Spoke { desk is "4" linked to "Okta Org2Org", Slack }
            when jane in Spoke signs in through SpokeSAML with { desk is "5" }
            and jane in Spoke is edited by admin with { desk is "6" }
            and jane in Spoke is suspended by api
            and app user jane of Slack is edited by api with { x is "1" }
            and jane in Spoke is linked to SpokeHr
            and jane is terminated in SpokeHr
            and jane is rehired in SpokeHr
            and SpokeHr imports jane
            and Slack pushes jane
            and "Okta Org2Org" creates jane with { desk is "7" }
            and "Okta Org2Org" deactivates jane
            and "Okta Org2Org" retries jane
            and jane in Spoke is disconnected from "Okta Org2Org"
            """);

    assertThat(steps).hasSize(15);
    assertThat(((Step.GivenUser) steps.get(0)).org()).isEqualTo("Hub");
    assertThat(((Step.GivenUser) steps.get(1)).org()).isEqualTo("Spoke");
    assertThat(((Step.SignsIn) steps.get(2)).org()).isEqualTo("Spoke");
    assertThat(((Step.Edit) steps.get(3)).org()).isEqualTo("Spoke");
    assertThat(((Step.Changes) steps.get(4)).org()).isEqualTo("Spoke");
    assertThat(((Step.AppUserEdit) steps.get(5)).org()).isEqualTo("Spoke");
    assertThat(((Step.Links) steps.get(6)).org()).isEqualTo("Spoke");
    assertThat(((Step.Terminated) steps.get(7)).org()).isEqualTo("Spoke");
    assertThat(((Step.Rehired) steps.get(8)).org()).isEqualTo("Spoke");
    assertThat(((Step.Imports) steps.get(9)).org()).isEqualTo("Spoke");
    assertThat(steps.subList(10, 13))
        .extracting(step -> ((Step.Push) step).action() + " " + ((Step.Push) step).org())
        .containsExactly("UPDATE Spoke", "CREATE Spoke", "DEACTIVATE Spoke");
    assertThat(((Step.Retries) steps.get(13)).org()).isEqualTo("Spoke");
    assertThat(((Step.Disconnects) steps.get(14)).org()).isEqualTo("Spoke");
  }

  @Test
  void anExpectationIsOfTheOrgOfItsUser() {
    List<Step> steps =
        steps(
            """
            given user jane { linked to Workday, "Okta Org2Org" in Spoke }
            then jane is mastered by Workday
            and jane in Spoke is mastered by okta
            and jane is not mastered by SpokeHr
            and jane in Spoke has status ACTIVE
            and jane in Spoke has desk "4"
            and jane has title from SpokeHr
            and jane is linked to "Okta Org2Org" in Spoke
            and jane in Spoke is linked to "Okta Org2Org"
            and jane in Spoke is snapshot "jane"
            and findings include MST301
            and findings in Spoke do not include MST203, MST203
            """);

    assertThat(steps.subList(1, steps.size()))
        .extracting(step -> ((Step.Then) step).org())
        .containsExactly(
            "Hub", "Spoke", "Spoke", "Spoke", "Spoke", "Spoke", "Hub", "Spoke", "Spoke", "Hub",
            "Spoke");
    Expectation.Findings none = (Expectation.Findings) ((Step.Then) steps.get(11)).expectation();
    assertThat(none.negated()).isTrue();
    assertThat(none.codes()).containsExactly("MST203", "MST203");
    assertThat(steps.subList(7, 9))
        .extracting(step -> ((Expectation.LinkedTo) ((Step.Then) step).expectation()).systemOrg())
        .containsOnly("Spoke");
  }

  @Test
  void aUserOfASourceIsOfItsOrg() {
    List<Step> steps =
        steps(
            """
            given user omar { linked to Workday }
            and user jane { linked to SpokeHr, Slack }
            """);

    assertThat(((Step.GivenUser) steps.get(1)).org()).isEqualTo("Spoke");
  }

  @Test
  void anAppThatPushesIntoAnOrgSpeaksOfThatOrg() {
    assertThat(scenario("given user jane { linked to \"Okta Org2Org\" }").org()).isEqualTo("Hub");
    assertThat(scenario("when \"Okta Org2Org\" creates jane").org()).isEqualTo("Hub");
    assertThat(
            scenario(
                    "given user jane { } when SpokeHr imports jane and \"Okta Org2Org\" retries jane")
                .org())
        .isEqualTo("Spoke");
    assertThat(
            scenario(
                    "given user jane { linked to Slack in Spoke } then jane is mastered by SpokeHr")
                .org())
        .isEqualTo("Spoke");
  }

  private static List<Step> steps(String body) {
    return scenario(body).steps();
  }

  private static Scenario scenario(String body) {
    Loaded loaded = PolicyFiles.load("test", ORGS + "scenario \"s\" {\n" + body + "\n}\n");
    return loaded
        .policy()
        .orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()))
        .scenarios()
        .get(0);
  }
}
