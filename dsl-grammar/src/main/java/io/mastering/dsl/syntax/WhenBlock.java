package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code when (...) { ... }}: statements for the users for whom the condition holds. */
public record WhenBlock(Condition condition, List<Statement> body, Span span) implements Statement {
  public WhenBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onWhenBlock(this);
  }
}
