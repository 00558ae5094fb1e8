package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** {@code id "0oa1"}: which system of the snapshot this one is. */
public record IdLine(String id, Span span) implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onIdLine(this);
  }
}
