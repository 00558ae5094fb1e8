package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code source Workday { ... }}, and so for an app, an idp and an inbound caller. */
public record SystemBlock(SystemRole role, Name name, List<Statement> body, Span span)
    implements Statement {
  public SystemBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onSystemBlock(this);
  }
}
