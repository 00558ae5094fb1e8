package io.mastering.engine.batch;

import io.mastering.engine.decide.Demands;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Frame;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.snapshot.Wanted;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of every user.
 *
 * @param attributes those whose values are wanted
 * @param members those of links' profiles whose values are wanted
 * @param wanted the same, for the full parser
 */
public record Plan(
    EffectiveOrg org,
    Frame frame,
    Situator situator,
    SituationFacts facts,
    Demands demands,
    Optional<FindingSearch> search,
    List<String> attributes,
    List<String> members,
    Wanted wanted) {

  /** What is asked when this is asked of situations. */
  public static Plan of(
      EffectiveOrg org,
      Asks asks,
      Situator situator,
      SituationFacts facts,
      Demands demands,
      Optional<FindingSearch> search) {
    WantedValues values = WantedValues.of(org, demands.leaves(), search.isPresent());
    return new Plan(
        org,
        new Frame(org, asks),
        situator,
        facts,
        demands,
        search,
        values.attributes(),
        values.members(),
        values.wanted());
  }
}
