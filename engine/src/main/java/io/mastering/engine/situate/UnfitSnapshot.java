package io.mastering.engine.situate;

import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;

/** Ends an evaluation whose snapshot cannot be what it says it is. */
public final class UnfitSnapshot extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  /** For the sentence that says it. */
  public UnfitSnapshot(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
