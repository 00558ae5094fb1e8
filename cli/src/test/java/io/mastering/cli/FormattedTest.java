package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the project shows its readers is in the canonical form. */
class FormattedTest {
  @TempDir Path folder;

  static List<FencedBlock> policies() {
    return LanguagePageTest.policies();
  }

  @Test
  void samplesAreFormatted() {
    isFormatted(Transcript.root().resolve("samples"));
  }

  @Test
  void newProjectIsFormatted() {
    CommandLineRun.of("new", folder.resolve("project").toString());
    isFormatted(folder.resolve("project"));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void policiesOfTheLanguagePageAreFormatted(FencedBlock block) {
    isFormatted(block.into(folder, "page.mastering"));
  }

  private static void isFormatted(Path path) {
    CommandLineRun run = CommandLineRun.of("fmt", "--diff", path.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }
}
