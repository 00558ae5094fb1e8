package io.mastering.engine;

import io.mastering.engine.batch.FindingSearch;
import io.mastering.engine.batch.Plan;
import io.mastering.engine.decide.Demands;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.findings.Found;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.Tally;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a policy asks of all users of an org, and the answer for all of them together. */
record Question(EffectiveOrg org, Demands demands, Policy policy, Optional<FindingRules> findings) {

  static Question of(Policy policy, Org org, OrgObjects objects, Optional<FindingRules> findings) {
    Demands demands =
        new Demands(policy.demands().stream().filter(d -> d.org().equals(org.name())).toList());
    return new Question(EffectiveOrg.of(org, Optional.of(objects)), demands, policy, findings);
  }

  /** A plan for one pass over users; its search is to be closed. */
  Plan plan() {
    Asks asks = Asks.batch(org, demands.leaves());
    Asks all = findings.isPresent() ? asks.andFindings() : asks;
    Situator situator = new Situator(org, all);
    SituationFacts facts = situator.facts();
    Optional<FindingSearch> search =
        findings.map(rules -> new FindingSearch(rules::rules, org, facts, policy.allows()));
    return Plan.of(org, all, situator, facts, demands, search);
  }

  Tally tally() {
    return new Tally(org.policy()::assumed);
  }

  StagedDecider decider(Engine engine, Plan plan) {
    return new StagedDecider(engine.rules(), org, plan.facts());
  }

  Summary summary(Plan plan, Tally tally, Inspector inspector, Reading reading, long situations) {
    return Summary.of(
        tally,
        plan.search().map(this::ofAll).orElse(List.of()),
        org.policy().inbounds(),
        demands.demands(),
        inspector.inspection(reading).gaps(),
        reading,
        situations);
  }

  private List<Found> ofAll(FindingSearch search) {
    List<Found> found = new ArrayList<>(findings.orElseThrow().inSettings(org, search.allowed()));
    found.addAll(search.ofAll());
    return found;
  }
}
