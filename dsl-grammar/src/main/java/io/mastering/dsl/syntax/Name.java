package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/**
 * A name as an author wrote it, without its quotes; a placeholder {@code <x>} names a column of a
 * table of cases. A name that is missing in the text is empty.
 */
public record Name(String text, boolean placeholder, Span span) implements Node {

  /** Whether the text has no name here; a message says so. */
  public boolean isMissing() {
    return text.isEmpty();
  }
}
