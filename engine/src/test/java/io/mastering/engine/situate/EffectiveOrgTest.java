package io.mastering.engine.situate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.Orgs;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.App;
import io.mastering.model.identity.AttributeMaster;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.identity.UserSchema;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Policy and snapshot, put together. */
class EffectiveOrgTest {
  private static App app(String id, String label, String... features) {
    return new App(
        id,
        Optional.empty(),
        label,
        Optional.of("ACTIVE"),
        Optional.of(Set.of(features)),
        Optional.empty());
  }

  private static IdentityProvider idp(String id, String name, Optional<Boolean> update) {
    return new IdentityProvider(
        id,
        Optional.empty(),
        name,
        Optional.of("ACTIVE"),
        update,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static UserSchema schema(String type, String title, Optional<AttributeMaster> email) {
    SchemaAttribute attribute =
        new SchemaAttribute(
            "email", false, true, email, Optional.empty(), Optional.empty(), Optional.empty());
    return new UserSchema(type, Optional.empty(), Optional.of(title), List.of(attribute));
  }

  private static List<String> names(EffectiveOrg org) {
    return org.systems().stream().map(EffectiveSystem::name).toList();
  }

  @Test
  void appIsFoundByItsLabelAndWhatThePolicyLeavesOutTheSnapshotSays() {
    EffectiveOrg org =
        Orgs.policy().source("Workday").with(app("0oa1", "Workday", "PROFILE_MASTERING"));
    assertThat(names(org)).containsExactly("Workday");
    AppSettings settings = (AppSettings) org.systems().get(0).settings();
    assertThat(settings.mastersUsers()).isEqualTo(Truth.YES);
    assertThat(settings.pushesUpdates()).isEqualTo(Truth.NO);
    assertThat(org.diagnostics()).isEmpty();
  }

  @Test
  void idBeatsTheName() {
    EffectiveOrg org =
        Orgs.policy()
            .source("Workday", "0oa2")
            .with(app("0oa1", "Workday"), app("0oa2", "Workday EU"));
    assertThat(names(org)).containsExactly("Workday (0oa1)", "Workday");
    assertThat(org.systems().get(1).declared()).isPresent();
    assertThat(org.systems().get(0).declared()).isEmpty();
  }

  @Test
  void labelUsedTwiceMeansNoneOfThem() {
    EffectiveOrg org =
        Orgs.policy().source("Workday").with(app("0oa1", "Workday"), app("0oa2", "Workday"));
    assertThat(names(org)).containsExactly("Workday (0oa1)", "Workday (0oa2)", "Workday");
    assertThat(org.diagnostics()).extracting("code").containsExactly(Code.MST904);
  }

  @Test
  void appMayNotPassForOktaOrNobody() {
    EffectiveOrg org = Orgs.policy().with(app("0oa1", "okta"), app("0oa2", "nobody"));
    assertThat(names(org)).containsExactly("okta (0oa1)", "nobody (0oa2)");
  }

  @Test
  void nameThatTheSnapshotDoesNotKnowIsReportedAndItsDefaultsHold() {
    EffectiveOrg org = Orgs.policy().source("Workday").idp("HubSAML").with();
    assertThat(org.diagnostics()).extracting("code").containsOnly(Code.MST904).hasSize(2);
    assertThat(((AppSettings) org.systems().get(0).settings()).mastersUsers()).isEqualTo(Truth.YES);
    assertThat(((IdpSettings) org.systems().get(1).settings()).updatesExistingUsers())
        .isEqualTo(Truth.NO);
  }

  @Test
  void driftIsReportedBothWaysAndThePolicyCounts() {
    EffectiveOrg org =
        Orgs.policy()
            .source("Workday", true)
            .source("BambooHR", false)
            .with(app("0oa1", "Workday"), app("0oa2", "BambooHR", "PROFILE_MASTERING"));
    assertThat(org.diagnostics()).extracting("code").containsOnly(Code.MST905).hasSize(2);
    assertThat(((AppSettings) org.systems().get(0).settings()).mastersUsers()).isEqualTo(Truth.YES);
    assertThat(((AppSettings) org.systems().get(1).settings()).mastersUsers()).isEqualTo(Truth.NO);
  }

  @Test
  void settingThatTheSnapshotHidesIsOpenAndNoDrift() {
    EffectiveOrg org =
        Orgs.policy()
            .idp("HubSAML")
            .with(List.of(), List.of(idp("0oaI", "HubSAML", Optional.empty())));
    assertThat(((IdpSettings) org.systems().get(0).settings()).updatesExistingUsers())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(org.diagnostics()).isEmpty();
  }

  @Test
  void typeIsFoundByIdByItsSchemaOrByItsTitle() {
    List<UserSchema> schemas =
        List.of(
            schema("oty1", "User", Optional.empty()),
            schema("oty2", "Contractor", Optional.empty()),
            schema("oty3", "Intern", Optional.empty()));
    EffectiveOrg org =
        Orgs.policy()
            .type("worker", "oty2", Inheritance.FROM_OKTA)
            .type("Intern", Inheritance.FROM_OKTA)
            .type("Nobody", Inheritance.FROM_OKTA)
            .withSchemas(schemas);
    assertThat(modes(org, "oty1")).containsExactly(Mode.FROM_MASTER);
    assertThat(modes(org, "oty2")).containsExactly(Mode.FROM_OKTA);
    assertThat(modes(org, "oty3")).containsExactly(Mode.FROM_OKTA);
    assertThat(org.type(Optional.empty())).isZero();
    assertThat(org.diagnostics()).extracting("code").contains(Code.MST904);
  }

  private static List<Mode> modes(EffectiveOrg org, String type) {
    return org.settings(org.type(Optional.of(type))).stream()
        .filter(InheritanceSettings.class::isInstance)
        .map(fact -> ((InheritanceSettings) fact).mode())
        .toList();
  }

  @Test
  void ofATypeWhoseSchemaIsNotShownNothingIsKnown() {
    EffectiveOrg org = Orgs.policy().withSchemas(List.of(schema("oty1", "User", Optional.empty())));
    int type = org.type(Optional.of("oty9"));
    assertThat(org.settings(type)).contains(new ConditionTruth(0, Truth.UNKNOWN));
    assertThat(org.settings(0)).doesNotContain(new ConditionTruth(0, Truth.UNKNOWN));
  }

  @Test
  void inheritanceOfTheSnapshotNamesItsSources() {
    AttributeMaster override = new AttributeMaster("OVERRIDE", List.of("0oa1", "0oaGone"));
    EffectiveOrg org =
        Orgs.policy()
            .withSchemas(
                List.of(schema("oty1", "User", Optional.of(override))), app("0oa1", "Workday"));
    assertThat(org.settings(0))
        .contains(
            new InheritanceSettings("email", 0, 0, PriorityList.ALWAYS, Mode.OVERRIDE),
            new OverrideEntry("email", 0, "Workday", 0),
            new OverrideEntry("email", 0, "0oaGone", 1));
  }

  @Test
  void inheritanceThatDriftsIsReportedAndThePolicyCounts() {
    EffectiveOrg org =
        Orgs.policy()
            .attribute("email", Inheritance.FROM_OKTA)
            .withSchemas(List.of(schema("oty1", "User", Optional.empty())));
    assertThat(modes(org, "oty1")).containsExactly(Mode.FROM_OKTA);
    assertThat(org.diagnostics()).extracting("code").containsExactly(Code.MST905);
    assertThat(org.diagnostics().get(0).message())
        .contains("inherit from okta")
        .contains("inherit from master");
  }
}
