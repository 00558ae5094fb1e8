package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A unit test of the policy. */
public record Scenario(String title, List<Step> steps, Optional<Cases> cases, Span span)
    implements Statement {
  public Scenario {
    steps = List.copyOf(steps);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onScenario(this);
  }
}
