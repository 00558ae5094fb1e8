package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code push { ... }}: what a system receives. */
public record PushBlock(List<Statement> body, Span span) implements Statement {
  public PushBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onPushBlock(this);
  }
}
