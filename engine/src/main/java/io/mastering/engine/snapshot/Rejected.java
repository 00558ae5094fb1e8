package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;

/**
 * A line of {@code users.ndjson} that is no user, and why.
 *
 * @param column where in the line, in characters from 1
 * @param reason one plain sentence
 * @param help what to do
 */
public record Rejected(String file, int line, int column, String reason, String help) {

  /** The same as a diagnostic, for the lines that a reader is shown. */
  public Diagnostic diagnostic() {
    return Diagnostic.of(Code.MST903, new Span(file, line, column, line, column + 1), reason, help);
  }
}
