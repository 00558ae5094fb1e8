package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The events of a user's life, and changes of settings between them, as steps. */
class LifeStepsTest {
  private static final String ORGS =
      """
      mastering 1
      org Hub {
        source Workday { masters users: yes  when deactivated: suspend }
        source AD { masters users: yes }
        idp HubSAML { on sign-in { update existing users: no } }
        inbound SpokePush { sends: all attributes }
        priority Workday, AD, HubSAML
        matching for AD { exact match by email }
      }
      org Spoke {
        source SpokeHr { masters users: yes }
        app Slack { }
      }
      """;
  private static final String JANE = "given user jane { linked to Workday }\n";

  @Test
  void aSignInBringsItsValuesAndMayBeOfANewUser() {
    Step.SignsIn signsIn =
        only(
            Step.SignsIn.class,
            "when omar signs in through HubSAML with { title is \"Lead\" email is empty }"
                + " then omar is mastered by okta");

    assertThat(signsIn.user()).isEqualTo("omar");
    assertThat(signsIn.idp()).isEqualTo("HubSAML");
    assertThat(signsIn.values()).isEqualTo(Map.of("title", "Lead", "email", ""));
  }

  @Test
  void anImportKeepsItsRecordsInOrderAndWhoIsMissing() {
    Step.Imports imports =
        only(
            Step.Imports.class,
            JANE
                + "when Workday fully imports { omar { x is \"1\" } jane is missing eve { } }"
                + " then eve is mastered by Workday");

    assertThat(imports.source()).isEqualTo("Workday");
    assertThat(imports.incremental()).isFalse();
    assertThat(imports.records())
        .containsExactly(
            new Step.ImportedUser("omar", Map.of("x", "1")),
            new Step.ImportedUser("eve", Map.of()));
    assertThat(imports.missing()).containsExactly("jane");
  }

  @Test
  void onlyAnIncrementalImportIsIncremental() {
    assertThat(
            only(Step.Imports.class, JANE + "when Workday incrementally imports jane")
                .incremental())
        .isTrue();
    assertThat(only(Step.Imports.class, JANE + "when Workday imports jane").incremental())
        .isFalse();
  }

  @Test
  void aSourceCreatesByAnImportAndDeactivatesByATermination() {
    assertThat(only(Step.Imports.class, "when Workday creates omar with { x is \"1\" }").records())
        .containsExactly(new Step.ImportedUser("omar", Map.of("x", "1")));
    assertThat(only(Step.Terminated.class, JANE + "when Workday deactivates jane").source())
        .isEqualTo("Workday");
  }

  @Test
  void terminationAndRehireNameTheSource() {
    List<Step> steps =
        events(
            JANE
                + "when jane is terminated in Workday"
                + " and jane is rehired in AD with { x is \"1\" }");

    Step.Terminated terminated = (Step.Terminated) steps.get(0);
    assertThat(List.of(terminated.user(), terminated.source())).containsExactly("jane", "Workday");
    Step.Rehired rehired = (Step.Rehired) steps.get(1);
    assertThat(List.of(rehired.user(), rehired.source())).containsExactly("jane", "AD");
    assertThat(rehired.values()).containsEntry("x", "1");
  }

  @Test
  void everyChangeOfStatusIsATransition() {
    List<Step> steps =
        events(
            JANE
                + """
                when jane is suspended by admin
                and jane is unsuspended by api
                and jane is unlocked by api
                and jane is deactivated by admin
                and jane is activated by admin
                and jane is deleted by api
                """);

    assertThat(steps)
        .extracting(step -> ((Step.Changes) step).transition())
        .containsExactly(
            Step.Transition.SUSPEND,
            Step.Transition.UNSUSPEND,
            Step.Transition.UNLOCK,
            Step.Transition.DEACTIVATE,
            Step.Transition.ACTIVATE,
            Step.Transition.DELETE);
    assertThat(((Step.Changes) steps.get(0)).by()).isEqualTo(Step.Editor.ADMIN);
    assertThat(((Step.Changes) steps.get(1)).by()).isEqualTo(Step.Editor.API);
  }

  @Test
  void aLinkIsMadeAsOneIsGiven() {
    List<Step> steps =
        events(
            JANE
                + "when jane is linked to AD through a group with { x is \"1\" }"
                + " and jane is linked to HubSAML updated by sign-in"
                + " and jane is disconnected from HubSAML");

    Step.Links links = (Step.Links) steps.get(0);
    assertThat(links.user()).isEqualTo("jane");
    assertThat(links.link().system()).isEqualTo("AD");
    assertThat(links.link().individual()).isFalse();
    assertThat(links.link().values()).containsEntry("x", "1");
    assertThat(links.org()).isEqualTo("Hub");
    assertThat(((Step.Links) steps.get(1)).link().updatedBySignIn()).isTrue();
    assertThat(((Step.Disconnects) steps.get(2)).system()).isEqualTo("HubSAML");
  }

  @Test
  void anyOrderHoldsItsEvents() {
    Step.InAnyOrder any =
        only(
            Step.InAnyOrder.class,
            JANE
                + "when in any order {"
                + " Workday imports jane AD is disabled SpokePush retries jane"
                + " Workday is deleted priority becomes AD attribute title becomes inherit from okta"
                + " }");

    assertThat(any.events())
        .extracting(step -> (Object) step.getClass())
        .containsExactly(
            Step.Imports.class,
            Step.SettingsBecome.class,
            Step.Retries.class,
            Step.Deletes.class,
            Step.SettingsBecome.class,
            Step.SettingsBecome.class);
  }

  @Test
  void theOrgOfAScenarioIsThatOfTheSystemInItsFirstEvent() {
    assertThat(events("given user jane { } when jane is terminated in SpokeHr"))
        .singleElement()
        .isInstanceOf(Step.Terminated.class);
  }

  @Test
  void everyEventHasItsWordForAnOutcome() {
    Map<String, String> words =
        Map.ofEntries(
            Map.entry("jane signs in through HubSAML", "sign-in"),
            Map.entry("Workday imports jane", "import"),
            Map.entry("Workday creates omar", "creation"),
            Map.entry("jane is terminated in Workday", "termination"),
            Map.entry("Workday fully imports { jane is missing }", "termination"),
            Map.entry("SpokePush deactivates jane", "deactivation"),
            Map.entry("SpokePush retries jane", "push"),
            Map.entry("jane is rehired in Workday", "rehire"),
            Map.entry("jane is suspended by api", "suspension"),
            Map.entry("jane is unsuspended by api", "unsuspension"),
            Map.entry("jane is activated by api", "activation"),
            Map.entry("jane is deactivated by api", "deactivation"),
            Map.entry("jane is unlocked by api", "unlock"),
            Map.entry("jane is deleted by api", "deletion"),
            Map.entry("jane is linked to AD", "link"),
            Map.entry("jane is disconnected from Workday", "disconnection"));

    words.forEach(
        (event, word) -> {
          List<Step> steps =
              steps(JANE + "when " + event + " then " + word + " is denied as suspended");
          Step.Then then = (Step.Then) steps.get(2);
          Expectation.OutcomeIs is = (Expectation.OutcomeIs) then.expectation();
          assertThat(is.event()).isEqualTo(word);
          assertThat(is.outcome()).isEqualTo(Outcome.DENIED);
          assertThat(is.reason()).contains(Reason.SUSPENDED);
        });
  }

  @Test
  void aConfirmationIsOfARecordThatCame() {
    List<Step> steps =
        steps(
            JANE
                + "when AD imports janet and admin confirms janet as jane"
                + " then confirmation is linked");

    Step.Confirms confirms = (Step.Confirms) steps.get(2);
    assertThat(List.of(confirms.record(), confirms.user(), confirms.org()))
        .containsExactly("janet", "jane", "Hub");
    Expectation.OutcomeIs is = (Expectation.OutcomeIs) ((Step.Then) steps.get(3)).expectation();
    assertThat(is.event()).isEqualTo("confirmation");
  }

  private static <S extends Step> S only(Class<S> kind, String body) {
    List<Step> steps = events(body);
    assertThat(steps).hasSize(1);
    return kind.cast(steps.get(0));
  }

  /** What happens, without what is given and expected. */
  private static List<Step> events(String body) {
    return steps(body).stream()
        .filter(step -> !(step instanceof Step.GivenUser))
        .filter(step -> !(step instanceof Step.GivenSettings))
        .filter(step -> !(step instanceof Step.Then))
        .toList();
  }

  private static List<Step> steps(String body) {
    String text = ORGS + "scenario \"s\" {\n" + body + "\n}\n";
    Loaded loaded = PolicyFiles.load("test", text);
    return loaded
        .policy()
        .orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()))
        .scenarios()
        .get(0)
        .steps();
  }
}
