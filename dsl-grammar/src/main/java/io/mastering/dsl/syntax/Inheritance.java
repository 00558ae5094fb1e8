package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** Who owns an attribute, as a policy says it. */
public sealed interface Inheritance extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code inherit from master}. */
  record FromMaster(Span span) implements Inheritance {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onFromMaster(this);
    }
  }

  /** {@code inherit from okta}. */
  record FromOkta(Span span) implements Inheritance {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onFromOkta(this);
    }
  }

  /** {@code override with A, B}. */
  record OverrideWith(List<Name> systems, Span span) implements Inheritance {
    public OverrideWith {
      systems = List.copyOf(systems);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOverrideWith(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onFromMaster(FromMaster node);

    R onFromOkta(FromOkta node);

    R onOverrideWith(OverrideWith node);
  }
}
