package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mastering.dsl.PolicyFiles;
import io.mastering.engine.Engine;
import io.mastering.engine.Evaluation;
import io.mastering.engine.FindingRules;
import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.findings.FindingsOfUser;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Policy;
import io.mastering.rules.RuleBase;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an evaluation finds in the values of users, known by which of them are others, is what a
 * search of each user by himself finds.
 */
class FindingsInValuesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RuleBase DECIDING = RuleBase.load();
  private static final RuleBase FINDING = RuleBase.loadFindings();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"TYPICAL, 1, 32768", "TYPICAL, 2, 3", "ADVERSARIAL, 1, 20"})
  void eachUserHasTheFindingsOfHisValues(Shape shape, int threads, int situations)
      throws IOException {
    new Generator(shape, 400, 7).writeTo(folder);
    require("firstName", "lastName", "displayName", "manager");
    scatter(new Random(11));
    Policy policy = PolicyFiles.load(folder.resolve("hub.mastering")).policy().orElseThrow();
    Map<String, Set<String>> found = evaluated(policy, new Tuning(threads, 40_000, situations));
    Snapshot snapshot = Snapshot.open(folder);
    EffectiveOrg org = EffectiveOrg.of(policy.orgs().get(0), Optional.of(snapshot.objects()));
    List<User> users = new ArrayList<>();
    snapshot.users(Wanted.EVERYTHING, users::add, rejected -> {});
    Set<Code> seen = EnumSet.noneOf(Code.class);
    for (User user : users) {
      Set<String> alone = new TreeSet<>();
      FindingsOfUser.of(DECIDING, FINDING, org, policy.allows(), user)
          .found()
          .forEach(
              each -> {
                alone.add(each.code().name());
                seen.add(each.code());
              });
      assertThat(found.get(user.id())).as(user.toString()).isEqualTo(alone);
    }
    assertThat(seen).contains(Code.MST313, Code.MST318);
  }

  private void require(String... attributes) throws IOException {
    File file = folder.resolve("schemas.json").toFile();
    JsonNode schemas = JSON.readTree(file);
    for (String attribute : attributes) {
      for (JsonNode settings : schemas.findValues(attribute)) {
        ((ObjectNode) settings).put("required", true);
      }
    }
    JSON.writeValue(file, schemas);
  }

  /** Other values, none, and the same ones written with escapes. */
  private void scatter(Random random) throws IOException {
    Path file = folder.resolve("users.ndjson");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode user = JSON.readTree(line);
      List<String> escaped = new ArrayList<>();
      for (JsonNode link : user.path("links")) {
        ObjectNode profile = ((ObjectNode) link).withObject("/profile");
        scatter(profile, (ObjectNode) user.path("profile"), random, escaped);
      }
      String written = JSON.writeValueAsString(user);
      for (String value : escaped) {
        written = written.replace("\"" + value + "\"", "\"" + escaped(value) + "\"");
      }
      lines.add(written);
    }
    Files.write(file, lines);
  }

  private static void scatter(
      ObjectNode profile, ObjectNode ofUser, Random random, List<String> escaped) {
    for (Map.Entry<String, JsonNode> each : ofUser.properties()) {
      String name = each.getKey();
      profile.set(name, each.getValue());
      switch (random.nextInt(40)) {
        case 0 -> profile.put(name, "other");
        case 1 -> profile.remove(name);
        case 2 -> profile.putNull(name);
        case 3 -> profile.put(name, "");
        case 4 -> {
          if (each.getValue().isTextual() && !each.getValue().asText().isEmpty()) {
            escaped.add(each.getValue().asText());
          }
        }
        default -> {}
      }
    }
  }

  private static String escaped(String value) {
    return String.format("\\u%04x", (int) value.charAt(0)) + value.substring(1);
  }

  private Map<String, Set<String>> evaluated(Policy policy, Tuning tuning) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    EvaluationSink sink =
        new EvaluationSink(
            Optional.of(lines),
            Optional.empty(),
            rejected -> {},
            done -> {},
            Optional.of(lines::reset));
    new Evaluation(
            Engine.start(),
            Optional.of(FindingRules.start()),
            policy,
            policy.orgs().get(0),
            Snapshot.open(folder),
            tuning)
        .run(sink);
    Map<String, Set<String>> found = new HashMap<>();
    for (String line : lines.toString(StandardCharsets.UTF_8).split("\n")) {
      JsonNode decision = JSON.readTree(line);
      Set<String> codes = new TreeSet<>();
      decision.path("findings").forEach(code -> codes.add(code.asText()));
      found.put(decision.path("user").asText(), codes);
    }
    return found;
  }
}
