package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/**
 * A custom attribute: {@code badge: text, unique, self hidden}. Without {@code one of} the values
 * are empty.
 */
public record AttributeDeclaration(
    Name name,
    Name type,
    List<Literal> oneOf,
    boolean required,
    boolean unique,
    SelfAccess self,
    Span span)
    implements Node {
  public AttributeDeclaration {
    oneOf = List.copyOf(oneOf);
  }
}
