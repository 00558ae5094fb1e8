package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** {@code leave cn unmapped}. */
public record Unmapped(Name attribute, Span span) implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onUnmapped(this);
  }
}
