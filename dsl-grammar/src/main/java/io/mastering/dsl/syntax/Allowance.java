package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** {@code allow MST203 because "..."}: a finding that is accepted. */
public record Allowance(Name code, String because, Span span) implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onAllowance(this);
  }
}
