package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import java.util.List;

/** Who holds something: one system, or nobody can say which. */
public sealed interface Holding {

  /**
   * One system holds it.
   *
   * @param holder a source, {@code okta} or {@code nobody}
   */
  record Held(String holder) implements Holding {}

  /**
   * No single holder can be named.
   *
   * @param outcome AMBIGUOUS or UNKNOWN
   * @param settledBy the API calls or declarations that would settle it
   */
  record Open(Outcome outcome, List<String> between, List<String> settledBy) implements Holding {
    public Open {
      between = List.copyOf(between);
      settledBy = List.copyOf(settledBy);
    }
  }

  /** Whether this one system holds it. */
  default boolean is(String system) {
    return this instanceof Held held && held.holder().equals(system);
  }
}
