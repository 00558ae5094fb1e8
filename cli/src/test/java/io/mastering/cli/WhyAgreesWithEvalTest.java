package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes from a line of `eval` finds the same said of its user by `why`. */
class WhyAgreesWithEvalTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Transcript.root().resolve("samples/acme-hub");

  @TempDir Path folder;

  private static String whyBy(String policy, String user, String... more) {
    String[] arguments = new String[6 + more.length];
    String[] first = {
      "why", policy, "--snapshot", SAMPLE.resolve("org").toString(), "--user", user
    };
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return CommandLineRun.of(arguments).out();
  }

  private static String why(String user, String... more) {
    return whyBy(SAMPLE.resolve("hub.mastering").toString(), user, more);
  }

  private static Set<String> codes(JsonNode findings) {
    Set<String> codes = new TreeSet<>();
    findings.forEach(
        each -> codes.add(each.isTextual() ? each.asText() : each.at("/code").asText()));
    return codes;
  }

  /** One user of each set of codes, the empty one too. */
  private static Map<Set<String>, String> witnesses() throws IOException {
    String lines =
        CommandLineRun.of(
                "eval",
                SAMPLE.resolve("hub.mastering").toString(),
                "--snapshot",
                SAMPLE.resolve("org").toString(),
                "--format",
                "jsonl")
            .out();
    Map<Set<String>, String> witnesses = new LinkedHashMap<>();
    for (String line : lines.lines().toList()) {
      JsonNode read = JSON.readTree(line);
      witnesses.putIfAbsent(codes(read.path("findings")), read.at("/user").asText());
    }
    return witnesses;
  }

  @Test
  void whyFindsOfAUserWhatEvalFindsOfHim() throws IOException {
    Map<Set<String>, String> witnesses = witnesses();
    assertThat(witnesses).hasSizeGreaterThan(8).containsKey(Set.of());
    for (Map.Entry<Set<String>, String> witness : witnesses.entrySet()) {
      JsonNode why = JSON.readTree(why(witness.getValue(), "--format", "json"));
      assertThat(codes(why.at("/findings"))).as(witness.getValue()).isEqualTo(witness.getKey());
      String text = why(witness.getValue());
      assertThat(witness.getKey()).allMatch(text::contains);
      assertThat(text.contains("Findings, as in `eval`")).isEqualTo(!witness.getKey().isEmpty());
      assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    }
  }

  @Test
  void whatThePolicyAllowsIsNoFindingOfAUserEither() throws IOException {
    String policy = Files.readString(SAMPLE.resolve("hub.mastering"));
    Path allowing = folder.resolve("hub.mastering");
    Files.writeString(allowing, policy + "\nallow MST310 because \"it is known\"\n");
    assertThat(why("00u00000000000042hub")).contains("MST310");
    assertThat(whyBy(allowing.toString(), "00u00000000000042hub")).doesNotContain("MST310");
  }

  @Test
  void aLoginThatDoesNotFitIsToldTheFormThatTheSchemaTakes() {
    assertThat(why("00u00000000000417hub")).contains("an e-mail address of 5 to 100 characters");
    assertThat(why("00u00000000000042hub")).doesNotContain("5 to 100");
  }

  @Test
  void aDeactivatedUserIsToldTheErrorAndTheWaysOut() {
    assertThat(why("00u00000000000001hub").replaceAll("\\s+", " "))
        .contains("403 E0000038: This operation is not allowed in the user's current status.")
        .contains(
            "unassign them at the other end of the push by SpokePush", "`edit deactivated users`");
    assertThat(why("00u00000000000042hub")).doesNotContain("E0000038");
  }

  @Test
  void oneAttributeIsAskedForWithoutTheFindings() {
    assertThat(why("00u00000000000042hub", "--attribute", "title")).doesNotContain("MST310");
  }
}
