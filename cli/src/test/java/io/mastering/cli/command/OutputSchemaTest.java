package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.mastering.cli.CommandLineRun;
import io.mastering.engine.report.Consequence;
import io.mastering.model.decision.Remedy;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the verbs write for programs fits the schema that its first member names. */
class OutputSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"typical", "adversarial"})
  void evaluationOfASyntheticOrgFits(String shape) throws IOException {
    CommandLineRun.of(
        "snapshot", "generate", folder.toString(), "--users", "300", "--shape", shape);
    Path users = folder.resolve("users.ndjson");
    Files.writeString(users, Files.readString(users) + "no user\n{\"id\":\"00uGap\"}\n");
    evaluationFits(folder.resolve("hub.mastering"), folder, 301);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme-hub/hub", "attribute-inheritance/policy", "partial-edit/policy"})
  void evaluationOfASampleFits(String sample) throws IOException {
    Path policy = SAMPLES.resolve(sample + ".mastering");
    Path org = policy.resolveSibling("org");
    long users;
    try (var lines = Files.lines(org.resolve("users.ndjson"))) {
      users = lines.count();
    }
    evaluationFits(policy, org, users);
  }

  private void evaluationFits(Path policy, Path org, long users) throws IOException {
    Path decisions = folder.resolve("d.out");
    Path situations = folder.resolve("s.out");
    Path rejected = folder.resolve("r.out");
    String summary =
        CommandLineRun.of(
                "eval",
                policy.toString(),
                "--snapshot",
                org.toString(),
                "--format",
                "json",
                "--output",
                "ndjson:" + decisions,
                "--output",
                "situations:" + situations,
                "--rejected",
                rejected.toString())
            .out();
    assertFits("summary/1", List.of(summary));
    assertThat(JSON.readTree(summary).at("/users").asLong()).isEqualTo(users);
    assertFits("decision/1", Files.readAllLines(decisions));
    assertFits("situation/1", Files.readAllLines(situations));
    assertThat(Files.readAllLines(decisions)).hasSize((int) users);
    if (Files.exists(rejected)) {
      assertFits("rejected/1", Files.readAllLines(rejected));
    }
    for (String line : Files.readAllLines(decisions).subList(0, 5)) {
      whyFits(policy, org, JSON.readTree(line));
    }
    assertFits(
        "inspect/1",
        List.of(CommandLineRun.of("snapshot", "inspect", org.toString(), "--format=json").out()));
  }

  private void whyFits(Path policy, Path org, JsonNode decision) throws IOException {
    String user = decision.at("/user").asText();
    String why =
        CommandLineRun.of(
                "why",
                policy.toString(),
                "--snapshot",
                org.toString(),
                "--user",
                user,
                "--format",
                "json")
            .out();
    assertFits("why/1", List.of(why));
    assertSameDecision(decision, JSON.readTree(why));
  }

  /** What eval writes and what why says are one decision. */
  private static void assertSameDecision(JsonNode decision, JsonNode why) {
    for (String member : List.of("master", "owners", "pushes", "assumes")) {
      assertThat(why.path(member)).isEqualTo(decision.path(member));
    }
  }

  @Test
  void scenariosOfAllOutcomesFit() throws IOException {
    Path policy =
        Files.writeString(
            folder.resolve("s.mastering"),
            """
            mastering 1
            source Workday { kind Workday  masters users: yes }
            inbound SpokePush { update attributes: yes }
            scenario "passes" {
              given user jane { linked to Workday }
              then jane is mastered by Workday
            }
            scenario "fails" {
              given user jane { linked to <s> }
              then jane is mastered by okta
              cases {
                | s       |
                | Workday |
              }
            }
            scenario "cannot happen" {
              given user jane { linked to Workday }
              when SpokePush retries jane
              then push is applied
            }
            """);
    String out = CommandLineRun.of("test", policy.toString(), "--format", "json").out();
    assertFits("test/1", List.of(out));
    assertThat(JSON.readTree(out).at("/tests").findValuesAsText("outcome"))
        .contains("passed", "failed", "skipped");
    assertFits(
        "test/1", List.of(CommandLineRun.of("test", SAMPLES.toString(), "--format", "json").out()));
    assertFits(
        "test/1",
        List.of(
            CommandLineRun.of("test", policy.toString(), "--format", "json", "--coverage").out()));
  }

  @Test
  void storiesAndPassagesFit() throws IOException {
    Path sample = SAMPLES.resolve("org2org");
    String hub = "Hub=" + sample.resolve("hub");
    String[] both = {"why", sample.resolve("two-orgs.mastering").toString(), "--format=json"};
    assertFits(
        "story/1",
        List.of(
            CommandLineRun.of(
                    both[0],
                    both[1],
                    both[2],
                    "--snapshot",
                    hub,
                    "--snapshot",
                    "Spoke=" + sample.resolve("spoke"),
                    "--user",
                    "jane.moreau@field.example")
                .out(),
            CommandLineRun.of(both[0], both[1], both[2], "--scenario", "A creation through SCIM")
                .out()));
    assertFits(
        "passage/1",
        List.of(
            CommandLineRun.of(
                    both[0],
                    both[1],
                    both[2],
                    "--snapshot",
                    hub,
                    "--snapshot",
                    hub,
                    "--user",
                    "jane.moreau@field.example")
                .out()));
  }

  @Test
  void schemasNameEveryWord() throws IOException {
    JsonNode decision = JSON.readTree(Schema.text("decision/1"));
    assertThat(words(decision.at("/$defs/push/properties/outcome/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Outcome.values()).map(Outcome::word).toList());
    assertThat(words(decision.at("/$defs/push/properties/reason/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.values()).map(Reason::word).toList());
    assertThat(words(decision.at("/$defs/push/properties/waysOut/items/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Remedy.values()).map(Remedy::name).toList());
    assertThat(words(decision.at("/properties/assumes/items/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Assumption.values()).map(Assumption::word).toList());
    JsonNode summary = JSON.readTree(Schema.text("summary/1"));
    List<String> consequences = Arrays.stream(Consequence.values()).map(Consequence::word).toList();
    for (String what : List.of("problems", "findings")) {
      assertThat(words(summary.at("/properties/" + what + "/items/properties/consequence/enum")))
          .containsExactlyElementsOf(consequences);
    }
    assertThat(words(JSON.readTree(Schema.text("why/1")).at("/properties/status/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(UserStatus.values()).map(UserStatus::name).toList());
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static void assertFits(String name, List<String> outputs) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schema.text(name));
    assertThat(outputs).isNotEmpty();
    for (String output : outputs) {
      assertThat(schema.validate(JSON.readTree(output))).as(output).isEmpty();
    }
  }
}
