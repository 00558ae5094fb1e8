package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/**
 * {@code map workEmail to email always}; not always is {@code on create}.
 *
 * @param when where {@code always} or {@code on create} stands
 */
public record Mapping(Name from, Name to, boolean always, Span span, Span when)
    implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onMapping(this);
  }
}
