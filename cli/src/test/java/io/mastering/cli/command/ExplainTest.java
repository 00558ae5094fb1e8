package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import io.mastering.model.diagnostic.Code;
import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void everyCodeIsExplained() {
    for (Code code : Code.values()) {
      CommandLineRun run = CommandLineRun.of("explain", code.name());
      assertThat(run.code()).isEqualTo(ExitCode.FINE);
      assertThat(run.out()).contains(code.name()).hasSizeGreaterThan(20);
    }
  }

  @Test
  void caseOfTheCodeDoesNotMatter() {
    assertThat(CommandLineRun.of("explain", "mst001").out())
        .isEqualTo(CommandLineRun.of("explain", "MST001").out());
  }

  @Test
  void unknownCodeIsWrongUse() {
    CommandLineRun run = CommandLineRun.of("explain", "MST000");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("MST000").contains("--list");
  }

  @Test
  void listHasALineForEachCode() {
    assertThat(CommandLineRun.of("explain", "--list").out().lines())
        .hasSize(Code.values().length)
        .first()
        .asString()
        .startsWith("MST001  error");
  }
}
