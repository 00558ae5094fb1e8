package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code test --failed} runs, and where that is remembered. */
class FailedCasesTest {
  private static final String WRONG =
      """
      mastering 1
      source Workday { masters users: yes }
      scenario "Right" {
        given user jane { linked to Workday }
        then jane is mastered by Workday
      }
      scenario "Wrong" {
        given user jane { linked to Workday }
        then jane is mastered by okta
      }
      """;
  private static final String MENDED = WRONG.replace("by okta", "by Workday");

  @TempDir Path folder;
  @TempDir Path cache;

  private CommandLineRun test(String text, String... more) throws IOException {
    Path policy = Files.writeString(folder.resolve("p.mastering"), text);
    String[] arguments =
        Stream.concat(
                Stream.of("test", policy.toString(), "--cache", cache.toString()), Stream.of(more))
            .toArray(String[]::new);
    return CommandLineRun.of(arguments);
  }

  @Test
  void onlyWhatFailedRunsUntilItPasses() throws IOException {
    assertThat(test(WRONG).out()).contains("2 cases: 1 passed, 1 failed");
    assertThat(test(WRONG, "--failed").out()).contains("1 case: 0 passed, 1 failed");
    assertThat(test(MENDED, "--failed").out()).contains("1 case: 1 passed, 0 failed");
    CommandLineRun all = test(MENDED, "--failed");
    assertThat(all.out()).contains("2 cases: 2 passed, 0 failed");
    assertThat(all.err()).contains("No failed case is remembered here; all cases run.");
  }

  @Test
  void casesThatARunLeavesOutStayRemembered() throws IOException {
    test(WRONG);
    test(WRONG, "--name", "Right");
    assertThat(test(WRONG, "--failed").out()).contains("1 case: 0 passed, 1 failed");
  }

  @Test
  void caseThatIsRenamedIsForgotten() throws IOException {
    test(WRONG);
    String renamed = MENDED.replace("\"Wrong\"", "\"Other\"");
    assertThat(test(renamed, "--failed").out()).contains("2 cases: 2 passed, 0 failed");
  }

  @Test
  void nothingIsWrittenBesideThePolicyNorWhereNothingFailed() throws IOException {
    test(MENDED);
    assertThat(cache).isEmptyDirectory();
    test(WRONG);
    assertThat(cache).isNotEmptyDirectory();
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).containsExactly(folder.resolve("p.mastering"));
    }
  }

  @Test
  void userHasACacheFolderWithoutSayingSo() throws IOException {
    Path policy = Files.writeString(folder.resolve("p.mastering"), WRONG);
    Map<String, String> home = Map.of("HOME", cache.toString(), "XDG_CACHE_HOME", "relative");
    CommandLineRun.in(home, "test", policy.toString());
    assertThat(cache.resolve(".cache/mastering/failed")).isNotEmptyDirectory();
    assertThat(CommandLineRun.in(home, "test", policy.toString(), "--failed").out())
        .contains("1 case: 0 passed, 1 failed");
  }

  @Test
  void folderThatCannotBeWrittenIsOnlyWarnedOf() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "");
    Path policy = Files.writeString(folder.resolve("p.mastering"), WRONG);
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--cache=" + file);
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.err()).contains("cannot be remembered in " + file);
  }

  @Test
  void memoryThatNobodyCanReadIsNone() throws IOException {
    test(WRONG);
    Path memory;
    try (Stream<Path> files = Files.list(cache.resolve("failed"))) {
      memory = files.findFirst().orElseThrow();
    }
    String kept = Files.readString(memory);
    Files.writeString(memory, kept + "\\q\n");
    assertThat(test(WRONG, "--failed").out()).contains("2 cases: 1 passed, 1 failed");
    Files.write(memory, new byte[] {(byte) 0xff, 0});
    assertThat(test(WRONG, "--failed").out()).contains("2 cases: 1 passed, 1 failed");
    assertThat(memory).hasContent(kept.strip());
  }
}
