package io.mastering.engine.store;

import java.io.IOException;

/** Tables cannot be written or read, said as an admin can understand it. */
public class StoreFailure extends IOException {
  private static final long serialVersionUID = 1;

  private final String help;

  /**
   * @param sentence what cannot be done, and why
   * @param help what to do about it
   */
  public StoreFailure(String sentence, String help) {
    super(sentence);
    this.help = help;
  }

  public StoreFailure(String sentence, String help, Throwable cause) {
    super(sentence, cause);
    this.help = help;
  }

  /** What to do. */
  public String help() {
    return help;
  }
}
