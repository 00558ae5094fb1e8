package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/** One attribute, or every attribute ({@code *}) when there is no name. */
public record AttributeName(Optional<Name> name, Span span) implements Node {

  /** Whether this is {@code *}. */
  public boolean isEvery() {
    return name.isEmpty();
  }
}
