package io.mastering.engine.snapshot;

/**
 * Stops the reading of one file of settings or one line of users where it is not what it should be.
 * It never leaves this package: the edge turns it into a diagnostic or a rejected line.
 */
final class Misfit extends Exception {
  private static final long serialVersionUID = 1;

  private final int offset;
  private final String reason;
  private final String help;

  /**
   * @param offset the byte at which it stopped, counted from where the reading began
   */
  Misfit(int offset, String reason, String help) {
    super(reason, null, false, false);
    this.offset = offset;
    this.reason = reason;
    this.help = help;
  }

  int offset() {
    return offset;
  }

  String reason() {
    return reason;
  }

  String help() {
    return help;
  }
}
