package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which write made whom the master, since when: in a scenario, and between two snapshots. */
class WhyOverTimeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String POLICY =
      """
      mastering 1
      source Workday { kind Workday  masters users: yes }
      idp HubSAML { kind SAML2  on sign-in { update existing users: yes } }
      inbound SpokePush { update attributes: yes }
      priority HubSAML, Workday
      scenario "A sign-in takes the profile" {
        given user jane { title is "Analyst"  linked to Workday }
        when jane signs in through HubSAML with { title is "Lead" }
        and SpokePush pushes jane with { title is "Head" }
      }
      scenario "Another one" {
        given user jane { linked to Workday }
        then jane is mastered by Workday
      }
      """;

  @TempDir Path folder;
  private Path policy;

  @BeforeEach
  void write() throws IOException {
    policy = Files.writeString(folder.resolve("p.mastering"), POLICY);
    snapshot("before", "");
    snapshot(
        "now",
        """
        ,{"idp":"idp1","externalId":"jane","lastUpdated":"2026-03-01T08:00:00.000Z"}""");
  }

  private void snapshot(String name, String link) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        place.resolve("apps.json"),
        """
        [{"id":"app1","label":"Workday","name":"workday","status":"ACTIVE","features":["PROFILE_MASTERING"]}]""");
    Files.writeString(
        place.resolve("idps.json"),
        """
        [{"id":"idp1","name":"HubSAML","type":"SAML2","status":"ACTIVE","policy":{"provisioning":{"profileMaster":true}}}]""");
    Files.writeString(
        place.resolve("users.ndjson"),
        """
        {"id":"00u1","status":"ACTIVE","profile":{"login":"jane@hub.example","title":"%s"},"links":[{"app":"app1","scope":"USER","status":"ACTIVE","externalId":"w1"}%s]}
        """
            .formatted(link.isEmpty() ? "Analyst" : "Lead", link.strip()));
  }

  @Test
  void scenarioIsToldEventByEvent() {
    CommandLineRun run =
        CommandLineRun.of("why", policy.toString(), "--scenario", "A sign-in takes");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .contains("At the start\n  jane is mastered by Workday  [M1]")
        .contains("1. jane signs in through HubSAML")
        .contains("   jane: master Workday -> HubSAML  [M4]")
        .contains("   jane: title \"Analyst\" -> \"Lead\" from HubSAML")
        .contains("owner HubSAML, since 1.")
        .contains("way out 2: switch off update existing users on HubSAML")
        .contains("lasts until the next sign-in through HubSAML")
        .contains("Now\n  jane is mastered by HubSAML  [M4], since 1.");
  }

  @Test
  void scenarioIsToldAsJson() throws IOException {
    JsonNode story =
        JSON.readTree(
            CommandLineRun.of(
                    "why", policy.toString(), "--scenario", "A sign-in takes", "--format", "json")
                .out());
    assertThat(story.at("/end/0/master").asText()).isEqualTo("HubSAML");
    assertThat(story.at("/end/0/since").asInt()).isEqualTo(1);
    assertThat(story.at("/events/1/outcomes/0/reason").asText()).isEqualTo("mastered-elsewhere");
    assertThat(story.at("/events/1/outcomes/0/ownerSince").asInt()).isEqualTo(1);
    assertThat(story.at("/events/1/outcomes/0/waysOut/0/lasts").asBoolean()).isTrue();
  }

  @Test
  void nameThatSeveralCasesHaveIsWrongUse() {
    CommandLineRun run = CommandLineRun.of("why", policy.toString(), "--scenario", "A");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("2 cases of the policy contain \"A\" in the name.");
  }

  @Test
  void neitherSnapshotNorScenarioIsWrongUse() {
    CommandLineRun run = CommandLineRun.of("why", policy.toString(), "--user", "jane");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Say what to explain: --snapshot ORG --user USER");
  }

  @Test
  void twoSnapshotsOfAnOrgShowWhatChangedInBetween() throws IOException {
    String before = folder.resolve("before").toString();
    String now = folder.resolve("now").toString();
    CommandLineRun run =
        CommandLineRun.of(
            "why", policy.toString(), "--snapshot", before, "--snapshot", now, "--user", "00u1");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .contains("Workday  [M1] -> HubSAML  [M4]")
        .contains("HubSAML: not linked -> the master, last changed 2026-03-01T08:00:00.000Z")
        .contains("title  \"Analyst\" -> \"Lead\", owned by HubSAML");
    JsonNode json =
        JSON.readTree(
            CommandLineRun.of(
                    "why",
                    policy.toString(),
                    "--snapshot",
                    before,
                    "--snapshot",
                    now,
                    "--user",
                    "00u1",
                    "--format",
                    "json")
                .out());
    assertThat(json.at("/masterNow").asText()).isEqualTo("HubSAML");
  }
}
