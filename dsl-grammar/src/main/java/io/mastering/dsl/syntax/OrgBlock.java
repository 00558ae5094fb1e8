package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code org Hub { ... }}. */
public record OrgBlock(Name name, List<Statement> body, Span span) implements Statement {
  public OrgBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onOrgBlock(this);
  }
}
