package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code safeguard { ... }}. */
public record SafeguardBlock(List<Statement> body, Span span) implements Statement {
  public SafeguardBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onSafeguardBlock(this);
  }
}
