package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** {@code kind Workday}. */
public record KindLine(Name kind, Span span) implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onKindLine(this);
  }
}
