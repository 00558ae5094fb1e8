package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of settings as steps: each says only what it changes, on top of the earlier ones. */
class SettingStepsTest {
  private static final String ORGS =
      """
      mastering 1
      org Hub {
        source Workday { masters users: yes  when deactivated: suspend }
        source AD { masters users: yes }
        idp HubSAML { on sign-in { update existing users: no } }
        inbound SpokePush { create users: no  sends: title }
        priority Workday, AD, HubSAML
      }
      org Spoke { source SpokeHr { masters users: yes } }
      """;

  @Test
  void aSystemIsAsTheEarlierChangesHaveLeftIt() {
    List<Step> steps =
        steps(
            """
            given Workday when deactivated: do nothing
            and Workday push update attributes: yes
            when Workday is disabled
            and Workday masters users becomes no
            """);

    OrgSystem given = system(((Step.GivenSettings) steps.get(1)).change());
    OrgSystem disabled = system(becomes(steps.get(2)).change());
    OrgSystem last = system(becomes(steps.get(3)).change());
    assertThat(given.active()).isEmpty();
    assertThat(given.push().orElseThrow().updateAttributes()).contains(true);
    assertThat(disabled.active()).contains(false);
    assertThat(disabled.mastersUsers()).contains(true);
    assertThat(last.active()).contains(false);
    assertThat(last.mastersUsers()).contains(false);
    assertThat(last.whenDeactivated()).contains(OrgSystem.DeactivationAction.DO_NOTHING);
  }

  @Test
  void whatIsChangedInABlockOfASystemLeavesTheRestOfIt() {
    SettingsChange change =
        becomes(
                steps(
                        "given HubSAML on sign-in when suspended: unsuspend"
                            + " when HubSAML on sign-in update existing users becomes yes")
                    .get(1))
            .change();

    assertThat(system(change).name()).isEqualTo("HubSAML");
    assertThat(system(change).signIn().orElseThrow().updateExistingUsers()).contains(true);
    assertThat(system(change).signIn().orElseThrow().unsuspendsSuspended()).contains(true);
  }

  @Test
  void aCallerIsNoSystemOfTheOrg() {
    SettingsChange change =
        becomes(steps("when SpokePush create users becomes yes").get(0)).change();

    assertThat(change)
        .isInstanceOfSatisfying(
            SettingsChange.InboundBecomes.class,
            becomes -> {
              assertThat(becomes.inbound().name()).isEqualTo("SpokePush");
              assertThat(becomes.inbound().createUsers()).contains(true);
              assertThat(becomes.inbound().sends()).contains(List.of("title"));
            });
  }

  @Test
  void priorityAttributesAndAssumptionsAreChangedByThemselves() {
    List<Step> steps =
        steps(
            """
            given assume override-empty: next
            when priority becomes HubSAML, AD
            and attribute email becomes inherit from okta
            """);

    SettingsChange assumed = ((Step.GivenSettings) steps.get(0)).change();
    assertThat(((SettingsChange.AssumptionBecomes) assumed).assume())
        .satisfies(
            assume -> {
              assertThat(assume.assumption()).isEqualTo(Assumption.OVERRIDE_EMPTY);
              assertThat(assume.value()).isEqualTo("next");
            });
    assertThat(
            ((SettingsChange.PriorityBecomes) becomes(steps.get(1)).change()).priority().sources())
        .containsExactly("HubSAML", "AD");
    assertThat(((SettingsChange.InheritanceBecomes) becomes(steps.get(2)).change()).statement())
        .satisfies(
            statement -> {
              assertThat(statement.attribute()).isEqualTo("email");
              assertThat(statement.inheritance()).isEqualTo(Inheritance.FROM_OKTA);
            });
  }

  @Test
  void aChangeIsOfTheOrgOfItsSystem() {
    List<Step> steps =
        steps(
            "given priority AD and SpokeHr masters users: no when SpokeHr is disabled"
                + " and SpokeHr is deleted");

    assertThat(((Step.GivenSettings) steps.get(0)).org()).isEqualTo("Hub");
    assertThat(((Step.GivenSettings) steps.get(1)).org()).isEqualTo("Spoke");
    assertThat(becomes(steps.get(2)).org()).isEqualTo("Spoke");
    Step.Deletes deletes = (Step.Deletes) steps.get(3);
    assertThat(List.of(deletes.org(), deletes.system())).containsExactly("Spoke", "SpokeHr");
  }

  @Test
  void anEventIsQuotedOnOneLineWithoutComments() {
    List<Step> steps =
        steps(
            """
            when priority becomes HubSAML, # the new one
                "AD"
            and HubSAML is disabled
            """);

    assertThat(becomes(steps.get(0)).words()).isEqualTo("priority becomes HubSAML, \"AD\"");
    assertThat(becomes(steps.get(1)).words()).isEqualTo("HubSAML is disabled");
  }

  private static Step.SettingsBecome becomes(Step step) {
    return (Step.SettingsBecome) step;
  }

  private static OrgSystem system(SettingsChange change) {
    return ((SettingsChange.SystemBecomes) change).system();
  }

  private static List<Step> steps(String body) {
    Loaded loaded = PolicyFiles.load("test", ORGS + "scenario \"s\" {\n" + body + "\n}\n");
    return loaded
        .policy()
        .orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()))
        .scenarios()
        .get(0)
        .steps();
  }
}
