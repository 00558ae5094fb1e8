package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;

/** The file of the users cannot be read, so that there is nothing to decide. */
public final class UnreadableUsers extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  UnreadableUsers(Diagnostic diagnostic, IOException cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the reader. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
