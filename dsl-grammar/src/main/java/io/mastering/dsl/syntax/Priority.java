package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code priority Workday, ActiveDirectory}: the highest first. */
public record Priority(List<Name> systems, Span span) implements Statement {
  public Priority {
    systems = List.copyOf(systems);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onPriority(this);
  }
}
