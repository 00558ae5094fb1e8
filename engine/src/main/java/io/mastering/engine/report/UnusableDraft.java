package io.mastering.engine.report;

import java.io.IOException;

/** What an earlier process has written cannot be gone on with. */
public final class UnusableDraft extends IOException {
  private static final long serialVersionUID = 1;

  private final boolean busy;

  UnusableDraft(String message, boolean busy) {
    super(message);
    this.busy = busy;
  }

  /** Whether another process is still writing it. */
  public boolean isBusy() {
    return busy;
  }
}
