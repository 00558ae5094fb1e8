package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import org.junit.jupiter.api.Test;

class CompletionTest {
  @Test
  void scriptKnowsEveryVerbAndItsOptions() {
    CommandLineRun run = CommandLineRun.of("completion", "bash");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("#!/usr/bin/env bash");
    Verbs.all()
        .forEach(verb -> assertThat(run.out()).contains("_picocli_mastering_" + verb.name()));
    assertThat(run.out()).contains("--list").contains("complete ");
  }

  @Test
  void scriptIsTheSameForZshAndFromDayToDay() {
    String script = CommandLineRun.of("completion").out();
    assertThat(CommandLineRun.of("completion", "zsh").out()).isEqualTo(script);
    assertThat(script).doesNotContainPattern("20\\d\\d-\\d\\d");
  }

  @Test
  void otherShellsAreWrongUse() {
    assertThat(CommandLineRun.of("completion", "fish").code()).isEqualTo(ExitCode.USAGE);
  }
}
