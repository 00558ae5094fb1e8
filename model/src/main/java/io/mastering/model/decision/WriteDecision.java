package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a write that was asked about.
 *
 * @param owner the owner of the first refused attribute
 * @param attributes every refused attribute, in schema order
 * @param settledBy for an unknown outcome, the API calls or declarations that would settle it
 * @param written the attributes that a creating write sets
 * @param waysOut in the order in which they work
 * @param obstacles what still stops the write once one of these is taken
 */
public record WriteDecision(
    Write write,
    Outcome outcome,
    Optional<Reason> reason,
    Optional<String> owner,
    List<String> attributes,
    List<String> settledBy,
    List<String> written,
    List<WayOut> waysOut,
    List<Obstacle> obstacles,
    Rule rule,
    Set<Assumption> assumes,
    Verdict basis) {
  public WriteDecision {
    attributes = List.copyOf(attributes);
    settledBy = List.copyOf(settledBy);
    written = List.copyOf(written);
    waysOut = List.copyOf(waysOut);
    obstacles = List.copyOf(obstacles);
    assumes = Set.copyOf(assumes);
  }
}
