package io.mastering.model.decision;

import io.mastering.model.policy.Assumption;
import java.util.Set;

/** Who owns one attribute of a user, by which rule. */
public record Ownership(
    String attribute, Holding owner, Rule rule, Set<Assumption> assumes, Conclusion basis) {
  public Ownership {
    assumes = Set.copyOf(assumes);
  }
}
