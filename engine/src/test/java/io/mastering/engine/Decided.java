package io.mastering.engine;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.User;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;

/** A user of a random org, and what was decided about him. */
public record Decided(User user, Decision decision) {
  public static List<Decided> byChance(long seed, int users) {
    RandomOrg random = RandomOrg.of(seed);
    EffectiveOrg org = EffectiveOrg.of(random.policy, random.objects);
    Situator situator = new Situator(org, Asks.batch(org, List.of()));
    List<Decided> decided = new ArrayList<>();
    try (StagedDecider decider = new StagedDecider(RuleBase.load(), org, situator.facts())) {
      for (User user : new RandomUsers(seed).list(users)) {
        decided.add(
            new Decided(user, decider.decide(situator.situate(user).situation().orElseThrow())));
      }
    }
    return decided;
  }
}
