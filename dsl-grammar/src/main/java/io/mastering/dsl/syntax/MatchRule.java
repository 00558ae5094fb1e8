package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code exact match by username}, {@code partial match by firstName and lastName}. */
public record MatchRule(boolean exact, List<Name> attributes, Span span) implements Statement {
  public MatchRule {
    attributes = List.copyOf(attributes);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onMatchRule(this);
  }
}
