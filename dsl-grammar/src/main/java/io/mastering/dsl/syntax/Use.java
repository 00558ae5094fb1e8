package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** Reads the statements of another file: {@code use "hub.mastering"}. */
public record Use(String path, Span span) implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onUse(this);
  }
}
