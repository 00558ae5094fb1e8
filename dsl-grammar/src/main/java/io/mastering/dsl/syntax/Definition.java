package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code define FieldTeams as "Field Services", "Field Sales"}. */
public record Definition(Name name, List<Literal> values, Span span) implements Statement {
  public Definition {
    values = List.copyOf(values);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onDefinition(this);
  }
}
