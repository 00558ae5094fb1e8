package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --watch}: the real program, a file that changes, and what is said then. */
class WatchTest {
  private static final String HUB =
      """
      mastering 1
      source Workday { masters users: yes }
      """;
  private static final String CASES =
      """
      mastering 1
      use "hub/hub.mastering"
      scenario "Who masters" {
        given user jane { linked to Workday }
        then jane is mastered by %s
      }
      """;
  private static final String RAN = "Ctrl-C ends.";

  @TempDir Path folder;
  private Path hub;
  private Path cases;

  @BeforeEach
  void policies() throws IOException {
    Files.createDirectories(folder.resolve("hub"));
    hub = Files.writeString(folder.resolve("hub/hub.mastering"), HUB);
    cases = Files.writeString(folder.resolve("cases.mastering"), CASES.formatted("okta"));
  }

  /** As editors do: another file takes its place. */
  private static void replace(Path file, String text) throws IOException {
    Path draft = Files.writeString(file.resolveSibling("draft"), text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void testRunsAgainWhenItsPolicyOrAFileThatItUsesChanges() throws Exception {
    try (RunningProgram program = RunningProgram.in(folder, "test", "cases.mastering", "--watch")) {
      assertThat(program.until(RAN)).contains("1 case: 0 passed, 1 failed");
      replace(cases, CASES.formatted("Workday"));
      assertThat(program.until(RAN)).contains("1 case: 1 passed, 0 failed");
      Files.writeString(hub, HUB.replace("yes", "no"));
      assertThat(program.until(RAN)).contains("1 case: 0 passed, 1 failed");
    }
  }

  @Test
  void checkRunsAgainAlsoWhenAFileComesOrGoesAndSaysHowLongItTook() throws Exception {
    try (RunningProgram program = RunningProgram.in(folder, "check", ".", "--watch")) {
      assertThat(program.until(RAN).toString())
          .contains("2 policies checked: all is well.")
          .containsPattern("\\d\\d:\\d\\d:\\d\\d: ran in \\d+\\.\\d\\d s; watching 2 files");
      Path other =
          Files.writeString(folder.resolve("hub/other.mastering"), "mastering 1\nsorce X {}\n");
      assertThat(program.until(RAN).toString()).contains("MST002");
      Files.delete(other);
      assertThat(program.until(RAN)).contains("2 policies checked: all is well.");
    }
  }

  @Test
  void nothingClearsAScreenThatIsNone() throws Exception {
    try (RunningProgram program = RunningProgram.in(folder, "check", ".", "--watch")) {
      program.until(RAN);
      replace(cases, CASES.formatted("Workday"));
      assertThat(String.join("", program.until(RAN))).doesNotContain("\033");
    }
  }

  @Test
  void interruptionEndsItWithItsCode() throws Exception {
    Assumptions.assumeTrue(canBeInterrupted(), "Ctrl-C is ignored where these tests run");
    try (RunningProgram program = RunningProgram.in(folder, "check", ".", "--watch")) {
      program.until(RAN);
      assertThat(program.interrupt()).isEqualTo(130);
    }
  }

  /** A program that is started in the background may be told to ignore it, and its children too. */
  private static boolean canBeInterrupted() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
            .noneMatch(ignored -> (ignored & 2) != 0);
  }

  @Test
  void wrongUseEndsItAtOnce() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(CommandLineRun.of("test", empty.toString(), "--watch").code().number()).isEqualTo(2);
  }
}
