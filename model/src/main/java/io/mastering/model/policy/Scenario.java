package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * One test case: a scenario, or one row of its table with the placeholders filled in.
 *
 * @param row the row's cells, named; absent for a scenario without a table
 * @param span where messages point to: the line that begins it
 * @param block all of its lines
 */
public record Scenario(
    String name, Optional<String> row, String org, List<Step> steps, Span span, Span block) {
  public Scenario {
    steps = List.copyOf(steps);
  }

  /** The name of the case: the scenario's, with the row. */
  public String title() {
    return row.map(cells -> name + " [" + cells + "]").orElse(name);
  }
}
