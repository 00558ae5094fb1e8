package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code profile { ... }}: the custom attributes. */
public record ProfileBlock(List<AttributeDeclaration> attributes, Span span) implements Statement {
  public ProfileBlock {
    attributes = List.copyOf(attributes);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onProfileBlock(this);
  }
}
