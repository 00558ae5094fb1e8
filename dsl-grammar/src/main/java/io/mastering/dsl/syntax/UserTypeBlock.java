package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code user type contractor { ... }}: inheritance for users of that type. */
public record UserTypeBlock(Name name, List<Statement> body, Span span) implements Statement {
  public UserTypeBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onUserTypeBlock(this);
  }
}
