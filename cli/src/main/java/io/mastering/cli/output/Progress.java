package io.mastering.cli.output;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how far a verb is, once it takes longer than a second; silent anywhere else.
 */
public final class Progress implements AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;
  private static final int WIDTH = 80;

  private final PrintStream terminal;
  private final String what;
  private final long total;
  private final boolean shown;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar bar;

  private Progress(PrintStream terminal, String what, long total, boolean shown) {
    this.terminal = terminal;
    this.what = what;
    this.total = total;
    this.shown = shown;
  }

  /**
   * Starts to count.
   *
   * @param what a word or two: {@code users}
   * @param total how many there will be, or -1 when nobody knows
   */
  static Progress of(Console console, String what, long total) {
    return new Progress(console.err(), what, total, console.terminal() && !console.quiet());
  }

  /**
   * So many are done; cheap enough for every hundredth user, not for every byte.
   *
   * @param part which part of all this is, where it is known: then all are estimated by it
   */
  public void reached(long count, Supplier<OptionalDouble> part) {
    if (!shown || bar == null && System.nanoTime() - start < PATIENCE) {
      return;
    }
    long all = total;
    OptionalDouble known = part.get();
    if (all < 0 && known.isPresent() && known.getAsDouble() > 0) {
      all = Math.max(count, Math.round(count / known.getAsDouble()));
    }
    if (bar == null) {
      bar = open(count, all);
    }
    bar.maxHint(all);
    bar.stepTo(count);
  }

  private ProgressBar open(long count, long all) {
    return new ProgressBarBuilder()
        .setTaskName(what)
        .setInitialMax(all)
        .startsFrom(count, Duration.ofNanos(System.nanoTime() - start))
        .showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
