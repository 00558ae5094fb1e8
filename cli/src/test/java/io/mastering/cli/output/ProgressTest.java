package io.mastering.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  @Test
  void quickWorkShowsNothing() {
    count(true, 0);
    assertThat(seen.size()).isZero();
  }

  @Test
  void longWorkShowsItselfOnATerminalOnly() {
    count(false, 1200);
    assertThat(seen.size()).isZero();
    count(true, 1200);
    assertThat(seen.toString(StandardCharsets.UTF_8)).contains("users");
  }

  @Test
  void rateAndRemainingTimeAreToldWhereTheTotalCanBeEstimated() throws InterruptedException {
    PrintStream err = new PrintStream(seen, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(), err, Ink.PLAIN, false, err, Ink.PLAIN, true, false);
    try (Progress progress = console.progress("users", -1)) {
      Thread.sleep(1_100);
      progress.reached(1_000, () -> OptionalDouble.of(0.25));
      Thread.sleep(1_300);
      progress.reached(2_000, () -> OptionalDouble.of(0.5));
      Thread.sleep(1_300);
    }
    assertThat(seen.toString(StandardCharsets.UTF_8))
        .contains("50%", "2000/4000")
        .containsPattern("\\(0:00:0\\d / 0:00:0\\d\\)")
        .containsPattern("[\\d,]+/s");
  }

  private void count(boolean terminal, long millis) {
    PrintStream err = new PrintStream(seen, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(), err, Ink.PLAIN, false, err, Ink.PLAIN, terminal, false);
    try (Progress progress = console.progress("users", 10)) {
      Thread.sleep(millis);
      progress.reached(10, OptionalDouble::empty);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
