package io.mastering.cli.output;

/** What a verb tells the shell; a number keeps its meaning in every verb and for ever. */
public enum ExitCode {
  /** The answer is yes, or the work is done. */
  FINE(0),
  /** The answer is no: findings, failed tests, unformatted files, a refuted demand. */
  NO(1),
  /** Wrong use: an unknown option, a missing argument, a place that cannot be written. */
  USAGE(2),
  /** The policy does not load. */
  POLICY(3),
  /** The data does not load. */
  DATA(4),
  /** A bug of ours; a report was written. */
  BUG(70),
  /** Stopped from outside: by a signal, or because the reader of its results went away. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }

  /** The code that says more of the two; a bug says the most, {@link #FINE} the least. */
  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
