package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import io.mastering.model.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples on the pages of findings are run: the wrong one has this finding and no other, the
 * right one has none. A finding of settings comes from {@code check}, one over users from {@code
 * eval} with the user that stands below the policy. The scenario of the page passes, and each thing
 * that it says of the finding decides whether it does.
 */
class FindingPagesTest {
  private static final Pattern FINDING = Pattern.compile("MST(2[012]|3)\\d+");
  private static final Pattern CODE = Pattern.compile("\"code\" ?: ?\"(MST\\d{3})\"");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> examplesShowWhatTheyPromise() {
    return Arrays.stream(Code.values())
        .filter(code -> FINDING.matcher(code.name()).matches())
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> verify(code)));
  }

  @TestFactory
  Stream<DynamicTest> scenariosFindWhatTheyShow() {
    return Arrays.stream(Code.values())
        .filter(code -> FINDING.matcher(code.name()).matches())
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> verifyScenario(code)));
  }

  @Test
  void anOrgWithoutFindingsHasNone() throws IOException {
    assertThat(found(Code.MST301, "mastering 1\n", "{\"id\":\"u\",\"status\":\"ACTIVE\"}"))
        .isEmpty();
  }

  private void verify(Code code) throws IOException {
    Path page = Transcript.root().resolve("docs/diagnostics/" + code + ".md");
    List<String> policies = blocks(page, "mastering");
    List<String> users = blocks(page, "json");
    boolean ofSettings = code.name().startsWith("MST2");
    assertThat(policies).hasSize(3);
    assertThat(users).hasSize(ofSettings ? 0 : 2);
    for (int i = 0; i < 2; i++) {
      assertThat(found(code, policies.get(i), ofSettings ? "" : users.get(i)))
          .as(i == 0 ? "wrong" : "right")
          .isEqualTo(i == 0 ? List.of(code.name()) : List.of());
    }
  }

  private void verifyScenario(Code code) throws IOException {
    CommandLineRun shown = CommandLineRun.of("explain", code.name(), "--scenario");
    String policy = shown.out();
    assertThat(policy).contains("findings include " + code, "findings do not include " + code);
    assertThat(test(policy).code()).as(test(policy).out()).isEqualTo(ExitCode.FINE);
    Matcher said = Pattern.compile("findings (do not )?include " + code).matcher(policy);
    while (said.find()) {
      boolean none = said.group(1) != null;
      String opposite = (none ? "findings include " : "findings do not include ") + code;
      CommandLineRun run =
          test(policy.substring(0, said.start()) + opposite + policy.substring(said.end()));
      assertThat(run.code()).as(opposite).isEqualTo(ExitCode.NO);
      assertThat(run.out()).contains("FAILED", (none ? "the finding " : "no finding ") + code);
    }
  }

  private CommandLineRun test(String policy) throws IOException {
    Path file = Files.writeString(folder.resolve("scenario.mastering"), policy);
    return CommandLineRun.of("test", file.toString());
  }

  private static List<String> blocks(Path page, String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(page))
        .results()
        .forEach(block -> blocks.add(block.group(1)));
    return blocks;
  }

  private List<String> found(Code code, String policy, String user) throws IOException {
    Path file = folder.resolve("policy.mastering");
    Files.writeString(file, policy);
    if (user.isEmpty()) {
      CommandLineRun run = CommandLineRun.of("check", "--format", "json", file.toString());
      return codes(run.out());
    }
    Path org = Files.createDirectories(folder.resolve("org"));
    Files.writeString(
        org.resolve("org.json"), "{\"schema\":\"mastering/snapshot/1\",\"name\":\"org\"}");
    // As many users as a safeguard asks for; for the others it makes no difference.
    StringBuilder users = new StringBuilder();
    for (int i = 0; i < 101; i++) {
      users.append(user.strip().replace("\"00u1\"", "\"00u" + i + "\"")).append('\n');
    }
    Files.writeString(org.resolve("users.ndjson"), user.contains("00u1") ? users : user);
    CommandLineRun run =
        CommandLineRun.of(
            "eval",
            file.toString(),
            "--snapshot",
            org.toString(),
            "--format",
            "json",
            "--rejected",
            folder.resolve("rejected").toString());
    assertThat(run.out()).as(run.err()).isNotEmpty();
    assertThat(run.err()).as("an allow that allows nothing").doesNotContain(Code.MST239.name());
    return codes(run.out());
  }

  /** What is found, not what the words about it name. */
  private static List<String> codes(String output) {
    TreeSet<String> codes = new TreeSet<>();
    CODE.matcher(output).results().forEach(code -> codes.add(code.group(1)));
    return List.copyOf(codes);
  }
}
