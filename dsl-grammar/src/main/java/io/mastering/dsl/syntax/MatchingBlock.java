package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code matching for Workday { ... }}. */
public record MatchingBlock(Name system, List<Statement> body, Span span) implements Statement {
  public MatchingBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onMatchingBlock(this);
  }
}
