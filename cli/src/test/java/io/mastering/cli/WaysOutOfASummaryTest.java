package io.mastering.cli;

import static io.mastering.cli.SampleSummary.SAMPLE;
import static io.mastering.cli.SampleSummary.policy;
import static io.mastering.cli.SampleSummary.spoke;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary offers ways out for all users at once: each clears what it says, once it is taken. */
class WaysOutOfASummaryTest {
  @TempDir Path folder;

  private JsonNode eval(String policy) throws IOException {
    return SampleSummary.under(policy, folder);
  }

  @Test
  void sendingLessClearsEveryRefusalAndChangesNoMasterAndNoOwner() throws IOException {
    JsonNode before = eval(policy());
    JsonNode way = spoke(before).at("/waysOut/0");
    assertThat(way.at("/remedies/0").asText()).isEqualTo("R5");
    assertThat(way.at("/does").asText())
        .contains("leave out firstName, ", "Okta owns what stays: login and email")
        .contains("and also deskLocation, which FacilitiesSync sends (MST214)");
    JsonNode after = eval(policy().replace("sends: all attributes", "sends: login, email"));
    assertThat(spoke(before).at("/refused").asLong()).isEqualTo(way.at("/clears").asLong());
    assertThat(spoke(after).at("/refused").asLong()).isZero();
    assertThat(spoke(after).at("/passes").asLong())
        .isGreaterThanOrEqualTo(spoke(before).at("/passes").asLong() + way.at("/clears").asLong());
    assertThat(after.at("/masters")).isEqualTo(before.at("/masters"));
    assertThat(after.at("/owners")).isEqualTo(before.at("/owners"));
    assertThat(before.at("/findings").findValuesAsText("code")).contains("MST214");
    assertThat(after.at("/findings").findValuesAsText("code")).doesNotContain("MST214");
  }

  /** Who sends least keeps what several send; nobody is told to send nothing at all. */
  @Test
  void whatTwoCallersSendIsLeftToTheOneThatSendsLess() throws IOException {
    JsonNode way =
        spoke(eval(policy().replace("sends: deskLocation", "sends: login, email, deskLocation")))
            .at("/waysOut/0");
    assertThat(way.at("/does").asText())
        .endsWith("Okta owns what stays: login, email and deskLocation");
  }

  @Test
  void lettingOktaOwnThemClearsEveryRefusalToo() throws IOException {
    JsonNode before = eval(policy());
    JsonNode way = spoke(before).at("/waysOut/2");
    assertThat(way.at("/remedies/0").asText()).isEqualTo("R3");
    JsonNode after =
        eval(
            policy()
                .replace("attribute * inherit from master", "attribute * inherit from okta")
                .replaceAll("attribute (\\w+) override with .*", "attribute $1 inherit from okta"));
    assertThat(spoke(after).at("/refused").asLong()).isZero();
    assertThat(way.at("/clears")).isEqualTo(spoke(before).at("/refused"));
    assertThat(after.at("/masters")).isEqualTo(before.at("/masters"));
  }

  @Test
  void theWorstConsequenceComesFirstHoweverFewItConcerns() throws IOException {
    JsonNode problems = eval(policy()).at("/problems");
    assertThat(problems.at("/0/consequence").asText()).isEqualTo("access-stays");
    assertThat(problems.at("/0/cases").asLong()).isLessThan(problems.at("/2/cases").asLong());
    assertThat(problems.findValuesAsText("first")).allMatch(first -> !first.isBlank());
  }

  @Test
  void aBrokenDemandStandsAmongWhatIsWrong() throws IOException {
    JsonNode problems =
        eval(policy() + "\nalways attribute title is owned by Workday\n").at("/problems");
    assertThat(problems.findValuesAsText("says"))
        .contains("The policy demands: always attribute title is owned by Workday.");
  }

  /** Of what eval lets all users' pushes leave out, why names what one user's push must. */
  @Test
  void whyAndEvalLeaveOutTheSame() throws IOException {
    JsonNode refused = spoke(eval(policy())).at("/refusedAttributes");
    List<String> all = new ArrayList<>();
    refused.forEach(attribute -> all.add(attribute.asText()));
    String why =
        CommandLineRun.of(
                "why",
                SAMPLE.resolve("hub.mastering").toString(),
                "--snapshot",
                SAMPLE.resolve("org").toString(),
                "--user",
                "00u00000000000061hub")
            .out()
            .replaceAll("\\s+", " ");
    assertThat(all).hasSize(10);
    assertThat(why).contains("let SpokePush leave out " + String.join(", ", all) + ";");
  }

  @Test
  void everyFindingStandsAboveOrIsNamedAsToldBelow() throws IOException {
    JsonNode findings = eval(policy()).at("/findings");
    String top = text().split("What the snapshot does not say")[0];
    assertThat(findings.findValuesAsText("code"))
        .contains("MST202", "MST308", "MST320")
        .allMatch(top::contains);
    assertThat(top.replaceAll("\\s+", " ")).contains("worth knowing MST308, MST320.");
  }

  /** The command at the end is one that a shell takes as it stands. */
  @Test
  void commandAboutTheFirstUserRunsAsItIsWritten() throws IOException {
    Files.createDirectories(folder.resolve("a b"));
    Path file = Files.writeString(folder.resolve("a b/hub.mastering"), policy());
    String org = SAMPLE.resolve("org").toString();
    String command =
        CommandLineRun.of("eval", file.toString(), "--snapshot", org)
            .out()
            .lines()
            .filter(line -> line.startsWith("  mastering why "))
            .findFirst()
            .orElseThrow();
    assertThat(command)
        .isEqualTo(
            "  mastering why '" + file + "' --snapshot " + org + " --user 00u00000000000042hub");
  }

  /** The pushes of facilities fail for the same users as those of the spoke, and no others. */
  @Test
  void callersThatFailForTheSameUsersAreToldAsOne() throws IOException {
    List<String> says = eval(policy()).at("/problems").findValuesAsText("says");
    assertThat(says).filteredOn(s -> s.contains("push by SpokePush")).hasSize(1);
    assertThat(says).noneMatch(s -> s.contains("push by FacilitiesSync"));
    assertThat(text().replaceAll("\\s+", " "))
        .contains("For 106 of these users (DEPROVISIONED 97, the login does not fit the schema 9)")
        .contains("the push by FacilitiesSync (caller, hub.mastering:97) would fail too.");
    String busy = policy().replace("sends: deskLocation", "sends: deskLocation, title");
    assertThat(eval(busy).at("/problems").findValuesAsText("says"))
        .anyMatch(s -> s.contains("push by FacilitiesSync"));
  }

  @Test
  void oneGapStandsOnceWithAllThatClosesIt() throws IOException {
    String text = text().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("GET /api/v1/apps/0oawhldap00000000hub (features), or say \"masters users\"")
        .doesNotContain("{appId}");
  }

  @Test
  void lastLinesSayWhyTheExitCodeIsWhatItIs() throws IOException {
    assertThat(text().strip())
        .contains(
            "Exit code 0: ",
            "But the push by SpokePush would fail for at least 2,661 of 3,000 users.")
        .endsWith("runs with --fail-on warning, which makes it 1.");
    assertThat(text("--fail-on", "never").strip())
        .endsWith("Exit code 0: --fail-on never asks for no other.");
    assertThat(text("--fail-on", "warning").strip())
        .endsWith("Exit code 1: there is something to warn of (--fail-on warning).");
  }

  /** A build that reads the summary as JSON is told beside it. */
  @Test
  void whatTheExitCodePassesOverIsToldBesideJsonToo() {
    String org = SAMPLE.resolve("org").toString();
    String policy = SAMPLE.resolve("hub.mastering").toString();
    CommandLineRun lenient =
        CommandLineRun.of("eval", policy, "--snapshot", org, "--format", "json");
    assertThat(lenient.err()).contains("SpokePush would fail", "--fail-on warning");
    CommandLineRun asked =
        CommandLineRun.of(
            "eval", policy, "--snapshot", org, "--format", "json", "--fail-on", "never");
    assertThat(asked.err()).doesNotContain("--fail-on warning");
  }

  /** All that a file would show is one gap, however many systems stand in it. */
  @Test
  void aFileThatIsMissingIsOneGap() throws IOException {
    Path org = Files.createDirectories(folder.resolve("org"));
    try (java.util.stream.Stream<Path> files = Files.list(SAMPLE.resolve("org"))) {
      for (Path file : files.filter(f -> !f.endsWith("apps.json")).toList()) {
        Files.copy(file, org.resolve(file.getFileName()));
      }
    }
    String text =
        CommandLineRun.of(
                "eval", SAMPLE.resolve("hub.mastering").toString(), "--snapshot", org.toString())
            .out();
    String gaps =
        text.substring(text.indexOf("does not say"), text.indexOf("\nWho masters the users"));
    assertThat(gaps)
        .contains("There is no apps.json, so no app is known. To close it: GET /api/v1/apps")
        .doesNotContain("{appId}");
    assertThat(gaps.lines().filter(line -> line.matches(" +[0-9,]+  .*"))).hasSize(1);
  }

  private String text(String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("hub.mastering"), policy());
    List<String> arguments =
        new ArrayList<>(
            List.of("eval", file.toString(), "--snapshot", SAMPLE.resolve("org").toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(new String[0])).out();
  }

  @Test
  void noLineBreaksElsewhereForTheSakeOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("hub.mastering"), policy());
    String snapshot = SAMPLE.resolve("org").toString();
    CommandLineRun run = CommandLineRun.of("eval", file.toString(), "--snapshot", snapshot);
    List<String> told =
        run.out().lines().filter(line -> !line.startsWith("  mastering why ")).toList();
    assertThat(told).anyMatch(line -> line.contains("hub.mastering:64"));
    assertThat(told).noneMatch(line -> line.contains(folder.toString()));
  }
}
