package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mastering.engine.Kit;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.identity.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads of Okta itself are read; skipped where they are not at hand. */
class ReferencePayloadsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path path;

  private static JsonNode data(String file) throws IOException {
    return JSON.readTree(Kit.path("data/okta/" + file).toFile());
  }

  private Folder.Read users(JsonNode... users) {
    List<String> lines = new ArrayList<>();
    for (JsonNode user : users) {
      lines.add(user.toString());
    }
    return new Folder(path).users(lines.toArray(new String[0])).read();
  }

  @Test
  void appUsersWithTasksAreLinks() throws IOException {
    ArrayNode links = JSON.createArrayNode();
    for (String line : Files.readAllLines(Kit.path("data/okta/app-users-with-task.jsonl"))) {
      ObjectNode link = (ObjectNode) JSON.readTree(line);
      links.add(link.put("app", "0oa" + links.size()));
    }
    ObjectNode user = JSON.createObjectNode().put("id", "00u1");
    user.set("links", links);
    User read = users(user).users().get(0);
    assertThat(read.links()).hasSize(links.size());
    assertThat(read.links())
        .flatMap(link -> link.task().map(Link.Task::status).stream().toList())
        .contains("PROFILE_PUSH_FAILED");
  }

  @Test
  void examplesOfAppUsersAndIdpUsersAreLinks() throws IOException {
    JsonNode examples = data("openapi-examples.json");
    ArrayNode links = JSON.createArrayNode();
    for (String name : List.of("AppUserProvResponse", "AppUserSSOResponse")) {
      links.add(((ObjectNode) examples.get(name)).put("app", name));
    }
    links.add(((ObjectNode) examples.get("IdPAppUserResponse")).put("idp", "i"));
    ObjectNode user = JSON.createObjectNode().put("id", "00u1");
    user.set("links", links);
    User read = users(user).users().get(0);
    assertThat(read.links()).hasSize(3);
    assertThat(read.links().get(1).externalId()).isEmpty();
    assertThat(read.links().get(2).externalId()).hasValue("externalId");
  }

  @Test
  void recordedUsersAreRead() throws IOException {
    List<JsonNode> users = new ArrayList<>();
    for (JsonNode call : data("recordings/users-pagination.json")) {
      JsonNode body = call.get("body");
      if (body.isArray()) {
        body.forEach(users::add);
      }
    }
    assertThat(users).isNotEmpty();
    Folder.Read read = users(users.toArray(new JsonNode[0]));
    assertThat(read.reading().lines()).isEqualTo(users.size());
    assertThat(read.rejected()).allSatisfy(r -> assertThat(r.reason()).contains("is also on line"));
  }

  @Test
  void anExampleOfAUserIsRead() throws IOException {
    User user = users(data("openapi-examples.json").get("user-example")).users().get(0);
    assertThat(user.profile().value("login")).isPresent();
    assertThat(user.provider()).isPresent();
  }

  private OrgObjects objects(String file, JsonNode content) {
    new Folder(path).users("{\"id\":\"a\"}").with(file, content.toString());
    Snapshot snapshot = Snapshot.open(path);
    assertThat(snapshot.diagnostics()).isEmpty();
    return snapshot.objects();
  }

  @Test
  void recordedMappingsAreReadThoughTheyShowNoProperties() throws IOException {
    JsonNode list = data("recordings/profile-mappings.json").get(0).get("body");
    assertThat(objects("mappings.json", list).mappings().orElseThrow())
        .hasSize(20)
        .allSatisfy(m -> assertThat(m.properties()).isEmpty());
  }

  @Test
  void examplesOfSettingsAreRead() throws IOException {
    JsonNode examples = data("openapi-examples.json");
    OrgObjects idps =
        objects("idps.json", JSON.createArrayNode().add(examples.get("SamlIdPResponse")));
    IdentityProvider idp = idps.idps().orElseThrow().get(0);
    assertThat(idp.profileMaster()).hasValue(true);
    assertThat(idp.accountLinkAction()).isPresent();
    ArrayNode mappings = JSON.createArrayNode().add(examples.get("AddMappingResponse"));
    assertThat(objects("mappings.json", mappings).mappings().orElseThrow().get(0).properties())
        .isPresent();
  }

  @Test
  void anExampleOfASchemaIsRead() throws IOException {
    ObjectNode schemas = JSON.createObjectNode();
    schemas.set("oty1", data("openapi-examples.json").get("UserSchemaResponse"));
    assertThat(objects("schemas.json", schemas).schemas().orElseThrow().get(0).attributes())
        .extracting(SchemaAttribute::name)
        .startsWith("login", "firstName")
        .endsWith("salesforceUserName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "adversarial"})
  void orgsOfTheKitAreReadWhole(String shape) throws IOException {
    Kit.python("peers/gen.py", 500, path, "--shape", shape);
    Snapshot snapshot = Snapshot.open(path);
    assertThat(snapshot.diagnostics()).isEmpty();
    Folder.Read read = Folder.read(snapshot, Wanted.EVERYTHING);
    assertThat(read.reading()).isEqualTo(new Reading(500, 500, 0, 0, List.of()));
    assertThat(snapshot.objects().schemas().orElseThrow().get(0).attributes()).hasSize(12);
  }
}
