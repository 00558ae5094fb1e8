package io.mastering.model.decision;

import io.mastering.model.policy.Assumption;
import java.util.Set;

/** Who masters a user, by which rule. */
public record Mastery(Holding master, Rule rule, Set<Assumption> assumes, Conclusion basis) {
  public Mastery {
    assumes = Set.copyOf(assumes);
  }
}
