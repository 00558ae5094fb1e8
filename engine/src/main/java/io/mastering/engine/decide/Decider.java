package io.mastering.engine.decide;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Write;
import io.mastering.rules.RuleBase;
import io.mastering.rules.RuleSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides situations of one org: a session of the rules for each user type. Not thread-safe. */
public final class Decider implements AutoCloseable {
  private final RuleBase rules;
  private final EffectiveOrg org;
  private final SituationFacts situations;
  private final Questions standing;
  private final Map<Integer, RuleSession> sessions = new TreeMap<>();

  /**
   * @param standing what is asked of every situation
   */
  public Decider(RuleBase rules, EffectiveOrg org, SituationFacts situations, Questions standing) {
    this.rules = rules;
    this.org = org;
    this.situations = situations;
    this.standing = standing;
  }

  /** What the rules decide about a situation. */
  public Decision decide(Situation situation) {
    return decide(situation, Questions.NONE);
  }

  /** The same, with questions that are asked of this situation only. */
  public Decision decide(Situation situation, Questions more) {
    return decide(situation, more, List.of());
  }

  /**
   * The same, taking over what was concluded about links that the situation leaves out.
   *
   * @param earlier conclusions about those links
   */
  Decision decide(Situation situation, List<Conclusion> earlier) {
    return decide(situation, Questions.NONE, earlier);
  }

  private Decision decide(Situation situation, Questions more, List<Conclusion> earlier) {
    int type = situations.type(situation);
    RuleSession session = sessions.computeIfAbsent(type, this::open);
    List<Fact> facts = new ArrayList<>(situations.of(situation));
    facts.addAll(more.facts());
    List<Write> writes = new ArrayList<>(standing.writes());
    writes.addAll(more.writes());
    return Assembly.of(session.conclude(facts, earlier), org.attributes(type).size(), writes);
  }

  /** The place of an answer among those to standing questions. */
  int place(WriteDecision answer) {
    return standing.writes().indexOf(answer.write());
  }

  private RuleSession open(int type) {
    List<Fact> settings = new ArrayList<>(org.settings(type));
    settings.addAll(standing.facts());
    return rules.open(settings);
  }

  @Override
  public void close() {
    sessions.values().forEach(RuleSession::close);
    sessions.clear();
  }
}
