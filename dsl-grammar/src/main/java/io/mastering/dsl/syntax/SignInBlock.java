package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code on sign-in { ... }}: what a sign-in through an idp does. */
public record SignInBlock(List<Statement> body, Span span) implements Statement {
  public SignInBlock {
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onSignInBlock(this);
  }
}
