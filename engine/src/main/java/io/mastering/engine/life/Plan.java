package io.mastering.engine.life;

import io.mastering.model.decision.Remedy;
import io.mastering.model.policy.Expectation.WayOut;
import java.util.List;
import java.util.Optional;

/**
 * A way out of a write that did not do what it was meant to, as an admin would go it. It was tried:
 * after its steps the write goes through.
 *
 * @param remedies of domain.md section 6, in the order in which they work
 * @param steps what to do, in this order
 * @param undoneBy what undoes it, as a clause; absent when it lasts
 * @param price what else it changes, as a clause
 */
public record Plan(
    List<Remedy> remedies, List<WayOut> steps, Optional<String> undoneBy, Optional<String> price) {
  public Plan {
    remedies = List.copyOf(remedies);
    steps = List.copyOf(steps);
  }

  public boolean lasts() {
    return undoneBy.isEmpty();
  }

  /** The same, which changes more. */
  public Plan costing(String more) {
    String all = price.map(known -> known + "; " + more).orElse(more);
    return new Plan(remedies, steps, undoneBy, Optional.of(all));
  }
}
