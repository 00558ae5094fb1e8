package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/** {@code never ...} or {@code always ...}, and why. */
public record DemandStatement(Sense sense, Demand demand, Optional<String> because, Span span)
    implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onDemandStatement(this);
  }
}
