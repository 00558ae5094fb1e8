package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** What a refusal must name. */
public sealed interface Blame extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code owner HubSAML}. */
  record Owner(Ref owner, Span span) implements Blame {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOwner(this);
    }
  }

  /** {@code attribute title, department}. */
  record Attributes(List<Name> attributes, Span span) implements Blame {
    public Attributes {
      attributes = List.copyOf(attributes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAttributes(this);
    }
  }

  /** {@code rule E1}. */
  record Rule(Name rule, Span span) implements Blame {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onRule(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onOwner(Owner node);

    R onAttributes(Attributes node);

    R onRule(Rule node);
  }
}
