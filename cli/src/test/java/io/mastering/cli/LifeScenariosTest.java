package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-ins and imports, one after another, told as scenarios. */
class LifeScenariosTest {
  private static final Path FILE =
      Path.of("src/test/resources/io/mastering/cli/life/sign-ins.mastering");

  @TempDir Path folder;

  @Test
  void signInsAndImportsDoWhatTheScenariosSay() {
    CommandLineRun run = CommandLineRun.of("test", FILE.toString(), "--format", "json");
    assertThat(run.out()).contains("\"passed\":12,\"failed\":1,");
  }

  @Test
  void orderThatBreaksAScenarioIsNamed() {
    CommandLineRun run = CommandLineRun.of("test", FILE.toString(), "--name", "the order matters");
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out())
        .contains(
            "actual    \"Analyst\", written by Workday, in the order: Workday imports omar, then Workday imports omar");
  }

  @Test
  void wrongExpectationOfASignInIsNamed() throws IOException {
    Path changed = folder.resolve("sign-ins.mastering");
    Files.writeString(
        changed,
        Files.readString(FILE)
            .replace("then sign-in is created\n", "then sign-in is linked\n")
            .replace("then import is skipped as not-owner", "then import is applied"));
    CommandLineRun run = CommandLineRun.of("test", changed.toString());
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out())
        .contains("FAILED A stranger is made and mastered by the IdP")
        .contains("expected  linked")
        .contains("actual    created")
        .contains("FAILED A lower source is skipped without a word")
        .contains("actual    skipped as not-owner")
        .endsWith("13 cases: 10 passed, 3 failed\n");
  }
}
