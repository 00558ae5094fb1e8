package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code assume override-fallback: master}. */
public record Assumption(Name name, List<Value> values, Span span) implements Statement {
  public Assumption {
    values = List.copyOf(values);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onAssumption(this);
  }
}
