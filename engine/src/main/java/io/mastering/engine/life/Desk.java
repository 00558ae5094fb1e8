package io.mastering.engine.life;

import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situated;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.User;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules at work for one org as it is set: an open session, and what it has decided so far. */
final class Desk implements AutoCloseable {
  private static final int REMEMBERED = 4_096;

  private final Situator situator;
  private final Decider decider;
  private final EffectiveOrg org;
  private final Optional<Witness> witness;
  private final Map<Asked, Decision> decided =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Decision> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Everything that a decision depends on. */
  private record Asked(Situation situation, List<Fact> facts) {}

  Desk(RuleBase rules, EffectiveOrg org, Optional<Witness> witness) {
    this.org = org;
    this.witness = witness;
    situator = new Situator(org, Asks.everything(List.of()));
    Questions settings = new Questions(List.of(), LifeSettings.of(org));
    decider = new Decider(rules, org, situator.facts(), settings);
  }

  /**
   * What the rules decide about a user.
   *
   * @throws IllegalStateException when he cannot be placed in the org: readers and checks see to
   *     that before
   */
  Decision decide(User user, Questions questions) {
    Situated situated = situator.situate(user);
    Situation situation =
        situated
            .situation()
            .orElseThrow(() -> new IllegalStateException(user.id() + ": " + situated.objection()));
    Asked asked = new Asked(situation, questions.facts());
    Decision known = decided.get(asked);
    if (known == null) {
      known = decider.decide(situation, questions);
      decided.put(asked, known);
      tell(asked, known);
    }
    return known;
  }

  private void tell(Asked asked, Decision decision) {
    if (witness.isPresent()) {
      List<Fact> facts = new ArrayList<>(situator.facts().of(asked.situation()));
      facts.addAll(asked.facts());
      witness
          .get()
          .decided(org, situator.facts().type(asked.situation()), List.copyOf(facts), decision);
    }
  }

  @Override
  public void close() {
    decider.close();
  }
}
