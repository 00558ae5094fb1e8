package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** {@code attribute email inherit from okta}. */
public record AttributeRule(AttributeName attribute, Inheritance inheritance, Span span)
    implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onAttributeRule(this);
  }
}
