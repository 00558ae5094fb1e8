package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which policies and scenarios the paths of a command line mean. */
class PathsTest {
  private static final String SCENARIOS =
      """
      mastering 1
      use "hub.mastering"
      scenario "one" {
        given user a { linked to Workday }
        then a is mastered by Workday
      }
      scenario "two" {
        given user a { linked to Workday }
        then a is mastered by okta
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("hub.mastering"), SmallOrg.POLICY);
    Files.writeString(folder.resolve("s.mastering"), SCENARIOS);
  }

  private String place(String path) {
    return folder + "/" + path;
  }

  @Test
  void fileReachedTwiceIsReportedOnce() {
    CommandLineRun run = CommandLineRun.of("check", place("."), place("./s.mastering"));
    assertThat(run.out()).containsOnlyOnce("MST236").contains(place("hub.mastering:9:47"));
  }

  @Test
  void caseRunsOnceHoweverOftenItsFileIsNamed() {
    CommandLineRun run =
        CommandLineRun.of("test", place("./s.mastering"), place("s.mastering"), place("."));
    assertThat(run.out()).contains("2 cases: 1 passed, 1 failed");
  }

  @ParameterizedTest
  @CsvSource({"3,1 passed", "5,1 passed", "6,1 passed", "7,1 failed", "9:8,1 failed"})
  void anyLineOfAScenarioSelectsIt(String line, String result) {
    CommandLineRun run = CommandLineRun.of("test", place("s.mastering:" + line));
    assertThat(run.out()).contains("1 case: ").contains(result);
  }

  @Test
  void placeThatAFailureNamesRunsItAgain() {
    CommandLineRun all = CommandLineRun.of("test", place("s.mastering"));
    String named =
        all.out().lines().filter(line -> line.contains("s.mastering:")).findFirst().orElseThrow();
    CommandLineRun again = CommandLineRun.of("test", named.strip());
    assertThat(again.code()).isEqualTo(ExitCode.NO);
    assertThat(again.out()).contains("1 case: 0 passed, 1 failed");
  }

  @Test
  void lineOutsideOfScenariosRunsNone() {
    CommandLineRun run = CommandLineRun.of("test", place("s.mastering:2"));
    assertThat(run.out()).contains("0 cases");
  }
}
