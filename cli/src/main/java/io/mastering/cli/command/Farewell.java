package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import java.io.Closeable;
import java.util.function.BooleanSupplier;

/** Says what is left when a signal ends the process; nothing once it is closed. */
final class Farewell implements Closeable {
  private final Thread hook;

  private Farewell(Thread hook) {
    this.hook = hook;
  }

  /**
   * Begins to wait for a signal.
   *
   * @param canGoOn whether {@code --resume} could go on from what is kept
   */
  static Farewell on(Console console, BooleanSupplier canGoOn) {
    Thread hook =
        new Thread(
            () ->
                console.complain(
                    "The run was stopped before its end; no output is in its place.",
                    canGoOn.getAsBoolean()
                        ? "The same command with --resume goes on from the last checkpoint."
                        : "Start it again."),
            "farewell");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Farewell(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // the process ends, and the words have been said
      return;
    }
  }
}
