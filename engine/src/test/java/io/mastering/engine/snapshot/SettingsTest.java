package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.App;
import io.mastering.model.identity.AttributeMaster;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.ProfileMapping;
import io.mastering.model.identity.SchemaAttribute;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir private Path path;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(path).users("{\"id\":\"a\"}");
  }

  private OrgObjects objects() {
    Snapshot snapshot = Snapshot.open(path);
    assertThat(snapshot.diagnostics()).isEmpty();
    return snapshot.objects();
  }

  @Test
  void filesThatAreMissingAreAbsent() {
    OrgObjects objects = objects();
    assertThat(objects.apps()).isEmpty();
    assertThat(objects.idps()).isEmpty();
    assertThat(objects.schemas()).isEmpty();
    assertThat(objects.mappings()).isEmpty();
    assertThat(objects.justInTime()).isEmpty();
  }

  @Test
  void theOrgIsRead() {
    folder.with(
        "org.json", "{\"schema\":\"mastering/snapshot/1\",\"name\":\"Hub\",\"jit\":true,\"x\":{}}");
    assertThat(objects().name()).hasValue("Hub");
    assertThat(objects().justInTime()).hasValue(true);
  }

  @Test
  void appsKeepTheirOrderAndNullsAreAbsent() {
    folder.with(
        "apps.json",
        """
        [{"id":"2","name":"active_directory","label":"AD","status":"ACTIVE",
          "features":["PROFILE_MASTERING"],"signOnMode":null,"settings":{"app":{}}},
         {"id":"1","name":"workday","features":null}]""");
    List<App> apps = objects().apps().orElseThrow();
    assertThat(apps).extracting(App::label).containsExactly("AD", "workday");
    assertThat(apps.get(0).signOnMode()).isEmpty();
    assertThat(apps.get(0).features().orElseThrow()).containsExactly("PROFILE_MASTERING");
    assertThat(apps.get(1).features()).isEmpty();
    assertThat(apps.get(1).status()).isEmpty();
  }

  @Test
  void idpsShowWhatASignInDoes() {
    folder.with(
        "idps.json",
        """
        [{"id":"i","type":"SAML2","name":"HubSAML","status":"ACTIVE","policy":{
          "provisioning":{"action":"AUTO","profileMaster":true,"groups":{"action":"NONE"}},
          "accountLink":{"filter":null,"action":"DISABLED"},
          "subject":{"matchType":"USERNAME"}}},{"id":"j"}]""");
    List<IdentityProvider> idps = objects().idps().orElseThrow();
    assertThat(idps.get(0).profileMaster()).hasValue(true);
    assertThat(idps.get(0).accountLinkAction()).hasValue("DISABLED");
    assertThat(idps.get(0).matchType()).hasValue("USERNAME");
    assertThat(idps.get(1).name()).isEqualTo("j");
    assertThat(idps.get(1).profileMaster()).isEmpty();
  }

  @Test
  void schemasGiveBaseAttributesFirst() {
    folder.with(
        "schemas.json",
        """
        {"oty1":{"title":"User","definitions":{
          "custom":{"properties":{"badge":{"master":{"type":"OVERRIDE","priority":[
             {"type":"APP","value":"0oa1"},{"type":"IDP","value":"0oa2"}]}}},"required":[]},
          "base":{"properties":{"login":{"required":true,"pattern":".+","mutability":"READ_WRITE",
             "permissions":[{"principal":"SELF","action":"READ_ONLY"}]},
             "email":{"master":null},"title":{"master":{"type":"OKTA"}}},"required":["email"]}}}}""");
    List<SchemaAttribute> attributes = objects().schemas().orElseThrow().get(0).attributes();
    assertThat(attributes)
        .extracting(SchemaAttribute::name)
        .containsExactly("login", "email", "title", "badge");
    assertThat(attributes)
        .extracting(SchemaAttribute::required)
        .containsExactly(true, true, false, false);
    assertThat(attributes.get(0).selfPermission()).hasValue("READ_ONLY");
    assertThat(attributes.get(0).pattern()).hasValue(".+");
    assertThat(attributes.get(1).master()).isEmpty();
    assertThat(attributes.get(3).master())
        .hasValue(new AttributeMaster("OVERRIDE", List.of("0oa1", "0oa2")));
    assertThat(attributes.get(3).custom()).isTrue();
  }

  @Test
  void mappingsMayBeShownWithoutTheirProperties() {
    folder.with(
        "mappings.json",
        """
        [{"id":"m","source":{"id":"oty1","type":"user"},"target":{"id":"0oa1","type":"appuser"},
          "properties":{"title":{"expression":"user.title","pushStatus":"PUSH"},"gone":null}},
         {"id":"n","source":{"id":"oty1"},"target":{"id":"0oa2"}}]""");
    List<ProfileMapping> mappings = objects().mappings().orElseThrow();
    assertThat(mappings.get(0).properties().orElseThrow())
        .extracting(ProfileMapping.Property::target)
        .containsExactly("title");
    assertThat(mappings.get(1).properties()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "apps.json     | [{\"id\":\"a\"},]        | 1 | 13 | This is not JSON: unexpected \"]\".",
        "apps.json     | [{\"id\":\"a\"}          | 1 | 12 | The file ends in the middle of a JSON value.",
        "apps.json     | {}                       | 1 | 1  | The file must be a list, but it is an object.",
        "apps.json     | [{}]                     | 1 | 2  | An app has no id.",
        "apps.json     | [{\"id\":\"a\"},{\"id\":\"a\"}] | 1 | 13 | An app has the same id as an earlier one, a.",
        "apps.json     | [{\"id\":\"a\",\"features\":\"X\"}] | 1 | 23 | \"features\" must be a list, but it is text.",
        "idps.json     | [{\"policy\":{\"provisioning\":{\"profileMaster\":1}}}] | 1 | 45 | \"profileMaster\" must be true or false, but it is a number.",
        "schemas.json  | {\"a\":{}}               | 1 | 6  | The schema of \"a\" has no \"definitions\".",
        "schemas.json  | {\"id\":\"x\"}           | 1 | 7  | \"id\" is no schema of a user type.",
        "schemas.json  | null                     | 1 | 1  | The file must be an object, but it is null.",
        "mappings.json | [{\"id\":\"m\"}]         | 1 | 2  | The mapping m has no source or no target.",
        "org.json      | {\"schema\":\"mastering/snapshot/9\"} | 1 | 11 | \"mastering/snapshot/9\" is not a snapshot that this version reads.",
        "org.json      | ``                       | 1 | 1  | The file is empty.",
      })
  void aBrokenFileIsNamedWithItsPlaceAndCause(
      String file, String text, int line, int column, String message) {
    folder.with(file, text);
    Snapshot snapshot = Snapshot.open(path);
    assertThat(snapshot.isUsable()).isFalse();
    Diagnostic diagnostic = snapshot.diagnostics().get(0);
    assertThat(diagnostic.code()).isEqualTo(Code.MST902);
    assertThat(diagnostic.message()).isEqualTo(message);
    assertThat(diagnostic.help()).isPresent();
    assertThat(diagnostic.span().orElseThrow().toString())
        .endsWith(file + ":" + line + ":" + column);
  }

  @Test
  void anInheritanceThatOktaDoesNotHaveIsBroken() {
    folder.with(
        "schemas.json",
        "{\"o\":{\"definitions\":{\"base\":{\"properties\":{\n \"é\":{\"master\":{\"type\":\"HR\"}}}}}}}");
    Diagnostic diagnostic = Snapshot.open(path).diagnostics().get(0);
    assertThat(diagnostic.message()).isEqualTo("Okta has no inheritance \"HR\" of an attribute.");
    assertThat(diagnostic.span().orElseThrow().toString()).endsWith("schemas.json:2:16");
  }

  @Test
  void aByteOrderMarkInSettingsIsANote() {
    folder.with("apps.json", "\uFEFF[]");
    Snapshot snapshot = Snapshot.open(path);
    assertThat(snapshot.isUsable()).isTrue();
    assertThat(snapshot.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MST906);
  }
}
