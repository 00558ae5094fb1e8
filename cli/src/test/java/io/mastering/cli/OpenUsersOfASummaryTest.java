package io.mastering.cli;

import static io.mastering.cli.SampleSummary.SAMPLE;
import static io.mastering.cli.SampleSummary.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays open is told of each user once, with its own reasons and its own remedies. */
class OpenUsersOfASummaryTest {
  @TempDir Path folder;

  private JsonNode under(String policy) throws IOException {
    return SampleSummary.under(policy, folder);
  }

  /** The problem of what stays open. */
  private static JsonNode open(JsonNode summary) {
    return StreamSupport.stream(summary.at("/problems").spliterator(), false)
        .filter(p -> p.at("/says").asText().startsWith("Some decisions stay open"))
        .findFirst()
        .orElseThrow();
  }

  /** Users in whose decisions something is unknown or ambiguous, by the records. */
  private long openUsers() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("decisions.ndjson"))) {
      return lines.filter(l -> l.contains("\"settledBy\":[\"")).count();
    }
  }

  private Path without(String file) throws IOException {
    Path org = Files.createDirectories(folder.resolve("without-" + file));
    try (Stream<Path> files = Files.list(SAMPLE.resolve("org"))) {
      for (Path each : files.filter(f -> !f.endsWith(file)).toList()) {
        Files.copy(each, org.resolve(each.getFileName()));
      }
    }
    return org;
  }

  private CommandLineRun eval(String policy, Path org, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("hub.mastering"), policy);
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("eval", file.toString(), "--snapshot", org.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private JsonNode json(String policy, Path org) throws IOException {
    return new ObjectMapper().readTree(eval(policy, org, "--format", "json").out());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void userWithSeveralOpenDecisionsCountsOnce() throws IOException {
    JsonNode off = open(under(policy() + "\nassume idp-link-while-off: unknown\n"));
    assertThat(off.at("/cases").asLong()).isEqualTo(122).isEqualTo(openUsers());
    JsonNode on = open(under(policy() + "\nassume idp-link-while-on: unknown\n"));
    assertThat(on.at("/cases").asLong()).isEqualTo(184).isEqualTo(openUsers());
    JsonNode unordered = open(under(policy().replaceAll("(?m)^priority .*$", "")));
    assertThat(unordered.at("/cases").asLong()).isEqualTo(1854).isEqualTo(openUsers());
  }

  @Test
  void reasonsAndRemediesAreOfTheSameEnds() throws IOException {
    JsonNode off = open(under(policy() + "\nassume idp-link-while-off: unknown\n"));
    assertThat(off.at("/why/0").asText()).contains("a sign-in", "(84 users)");
    assertThat(off.at("/first").asText()).contains("for 84 users by GET /api/v1/logs");
    assertThat(off.at("/why/1").asText()).contains("Warehouse LDAP", "(38 users)");
    assertThat(off.at("/also/0").asText()).startsWith("For 38 users by GET /api/v1/apps/0oawhldap");
  }

  @Test
  void fileThatNoDecisionWaitsForSettlesNone() throws IOException {
    for (String file : List.of("mappings.json", "schemas.json")) {
      JsonNode open = open(json(policy(), without(file)));
      assertThat(open.at("/cases").asLong()).isEqualTo(38);
      assertThat(open.at("/why/0").asText()).contains("Warehouse LDAP");
      assertThat(open.at("/first").asText()).contains("GET /api/v1/apps/0oawhldap");
    }
  }

  @Test
  void withoutAppsOneGapIsToldAndNoDeclarationIsOffered() throws IOException {
    Path org = without("apps.json");
    CommandLineRun run = eval(policy(), org);
    assertThat(run.err()).doesNotContain("MST904").doesNotContain("MST905");
    assertThat(flat(run.out()))
        .contains("Settle them by GET /api/v1/apps (features, status).")
        .contains("at least 276 of 3,000 users if all were pushed now (2,512 unknown)")
        .doesNotContain("\"masters users\"")
        .doesNotContain("contradict each other");
    assertThat(open(json(policy(), org)).at("/cases").asLong()).isEqualTo(2512);
  }

  @Test
  void masterThatIsOpenIsToldByTheLabelThatThePolicyGivesItsId() throws IOException {
    String policy =
        policy().replace("source Workday {", "source Workday {\n  id \"0oaworkday0000000hub\"");
    assertThat(eval(policy, without("apps.json")).out())
        .contains("unknown (Workday or okta)")
        .doesNotContain("0oaworkday0000000hub or");
  }

  @Test
  void whatIsOpenIsRankedByItsUsersAmongWhatFails() throws IOException {
    JsonNode problems = under(policy() + "\nassume unchanged-value-refused: no\n").at("/problems");
    assertThat(problems.at("/2/says").asText()).startsWith("Some decisions stay open");
    assertThat(problems.at("/2/cases").asLong()).isEqualTo(2593);
    assertThat(problems.at("/3/says").asText()).startsWith("The push by ");
  }

  @Test
  void ownerStandsOnceHoweverManyAttributesAreRefused() throws IOException {
    String text =
        flat(eval(policy().replaceAll("(?m)^priority .*$", ""), SAMPLE.resolve("org")).out());
    assertThat(text)
        .contains("the first of them is owned by Corporate AD 1,913, ")
        .contains("the first attribute refused is owned by Corporate AD 1,913, ")
        .doesNotContain("Corporate AD 1,738");
  }

  @Test
  void problemThatGoesBeforeIsNamedByItsNumber() throws IOException {
    JsonNode problems = under(policy()).at("/problems");
    assertThat(problems.at("/2/first").asText()).contains("[R5");
    assertThat(problems.at("/0/price").toString()).contains("first do 3 (R5)");
    assertThat(problems.at("/1/price").toString()).contains("first do 3 (R5)");
  }

  @Test
  void orgThatNobodyIsSaidToPushIntoIsNotCalledFine() throws IOException {
    Path sample = Transcript.root().resolve("samples/org2org");
    String hub = Files.readString(sample.resolve("hub.mastering"));
    String sentence = "No inbound is declared: pushes into this org were not looked at.";
    Path page = folder.resolve("summary.html");
    CommandLineRun text = eval(hub, sample.resolve("hub"), "--output", "html:" + page);
    assertThat(text.out()).contains(sentence);
    assertThat(Files.readString(page)).contains(sentence);
    assertThat(json(hub, sample.resolve("hub")).at("/notLookedAt/0").asText()).isEqualTo(sentence);
    assertThat(under(policy()).at("/notLookedAt")).isEmpty();
  }

  @Test
  void snapshotOfAnotherOrgIsTheFirstProblemEverywhere() throws IOException {
    Path sample = Transcript.root().resolve("samples/org2org");
    String hub = Files.readString(sample.resolve("hub.mastering"));
    Path page = folder.resolve("summary.html");
    CommandLineRun text = eval(hub, sample.resolve("spoke"), "--output", "html:" + page);
    assertThat(text.out()).contains("  1. Policy and snapshot contradict each other");
    assertThat(Files.readString(page))
        .contains("1. Policy and snapshot contradict each other")
        .contains("The snapshot knows no identity provider named &quot;HubSAML&quot;.");
    JsonNode summary = json(hub, sample.resolve("spoke"));
    assertThat(summary.at("/problems/0/consequence").asText()).isEqualTo("drift");
    assertThat(summary.at("/drift").findValuesAsText("code"))
        .containsExactly("MST904", "MST904", "MST905", "MST905");
    assertThat(under(policy()).at("/drift")).isEmpty();
  }
}
