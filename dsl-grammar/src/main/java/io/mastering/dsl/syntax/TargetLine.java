package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** {@code target Hub}: the org that an app pushes to. */
public record TargetLine(Name org, Span span) implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onTargetLine(this);
  }
}
