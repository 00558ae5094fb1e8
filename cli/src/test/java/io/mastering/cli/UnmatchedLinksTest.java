package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom no source masters, only because a link is not matched, is told by the summary. */
class UnmatchedLinksTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Transcript.root().resolve("samples/acme-hub");

  @TempDir Path folder;

  private JsonNode eval(Path policy, Path org, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("eval", policy.toString(), "--snapshot", org.toString(), "--format", "json"));
    arguments.addAll(List.of("--output", "ndjson:" + folder.resolve("decisions.ndjson")));
    arguments.addAll(List.of(more));
    return JSON.readTree(CommandLineRun.of(arguments.toArray(new String[0])).out());
  }

  @Test
  void leaverWhomWorkdayCannotReachIsTold() throws IOException {
    Path policy = SAMPLE.resolve("hub.mastering");
    JsonNode summary = eval(policy, SAMPLE.resolve("org"));
    assertThat(summary.at("/unmatched")).hasSize(1);
    assertThat(summary.at("/unmatched/0/source").asText()).isEqualTo("Workday");
    assertThat(summary.at("/unmatched/0/users").asLong()).isEqualTo(30);
    JsonNode problem = summary.at("/problems/1");
    assertThat(problem.at("/consequence").asText()).isEqualTo("access-stays");
    assertThat(problem.at("/cases").asLong()).isEqualTo(30);
    assertThat(problem.at("/witness").asText()).isEqualTo("00u00000000000007hub");
    assertThat(problem.at("/says").asText())
        .contains("The link to Workday is not matched", "neither update nor deactivate");
    JsonNode without = eval(policy, SAMPLE.resolve("org"), "--without-findings");
    assertThat(without.at("/unmatched")).isEmpty();
  }

  /** Once the links have their external ids, Workday masters so many users more. */
  @Test
  void whatIsToldToDoSettlesIt() throws IOException {
    Path policy = SAMPLE.resolve("hub.mastering");
    JsonNode before = eval(policy, SAMPLE.resolve("org"));
    Path copy = Files.createDirectories(folder.resolve("org"));
    try (Stream<Path> files = Files.list(SAMPLE.resolve("org"))) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        if (file.endsWith("users.ndjson")) {
          lines.replaceAll(UnmatchedLinksTest::matched);
        }
        Files.write(copy.resolve(file.getFileName()), lines);
      }
    }
    JsonNode after = eval(policy, copy);
    assertThat(after.at("/unmatched")).isEmpty();
    assertThat(masteredBy("Workday", after)).isEqualTo(masteredBy("Workday", before) + 30);
  }

  @Test
  void eachUserOfAnOrgWithAllOdditiesCounts() throws IOException {
    Path org = folder.resolve("odd");
    CommandLineRun.of(
        "snapshot", "generate", org.toString(), "--users", "1000", "--shape", "adversarial");
    JsonNode summary = eval(org.resolve("hub.mastering"), org);
    Map<String, Long> told = new TreeMap<>();
    summary
        .at("/unmatched")
        .forEach(each -> told.put(each.at("/source").asText(), each.at("/users").asLong()));
    assertThat(told).hasSizeGreaterThan(2).isEqualTo(unmatched(org));
  }

  /** The same, read from the lines of the users and of their decisions. */
  private Map<String, Long> unmatched(Path org) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (JsonNode app : JSON.readTree(org.resolve("apps.json").toFile())) {
      if (app.at("/status").asText().equals("ACTIVE")
          && app.at("/features").toString().contains("\"PROFILE_MASTERING\"")) {
        sources.put(app.at("/id").asText(), app.at("/label").asText());
      }
    }
    Map<String, Long> counts = new TreeMap<>();
    List<String> users = Files.readAllLines(org.resolve("users.ndjson"));
    List<String> decisions = Files.readAllLines(folder.resolve("decisions.ndjson"));
    for (int i = 0; i < users.size(); i++) {
      JsonNode user = JSON.readTree(users.get(i));
      boolean lost =
          JSON.readTree(decisions.get(i)).at("/master").asText().equals("okta")
              && !user.at("/status").asText().equals("DEPROVISIONED");
      for (JsonNode link : lost ? user.at("/links") : JSON.createArrayNode()) {
        String source = sources.get(link.path("app").asText());
        if (source != null && isUnmatched(link)) {
          counts.merge(source, 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  private static boolean isUnmatched(JsonNode link) {
    return link.path("scope").asText().equals("USER")
        && isEmpty(link.path("externalId"))
        && !List.of("DEPROVISIONED", "INACTIVE", "REVOKED", "UNASSIGNED")
            .contains(link.path("status").asText());
  }

  private static boolean isEmpty(JsonNode externalId) {
    return externalId.isNull() || externalId.asText().isEmpty();
  }

  private static String matched(String line) {
    try {
      JsonNode user = JSON.readTree(line);
      for (JsonNode link : user.at("/links")) {
        if (link.path("app").asText().startsWith("0oaworkday")
            && isEmpty(link.path("externalId"))) {
          ((ObjectNode) link).put("externalId", "wd-" + user.at("/id").asText());
        }
      }
      return user.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long masteredBy(String source, JsonNode summary) {
    return StreamSupport.stream(summary.at("/masters").spliterator(), false)
        .filter(each -> each.at("/master").asText().equals(source))
        .mapToLong(each -> each.at("/users").asLong())
        .sum();
  }
}
