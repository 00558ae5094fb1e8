package io.mastering.engine;

import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.FindingSearch;
import io.mastering.engine.batch.Pass;
import io.mastering.engine.batch.Plan;
import io.mastering.engine.batch.Tuning;
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
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Users;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Demand;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates a snapshot against a policy: each user's master, each attribute's owner, what each push
 * would do. Streams: memory grows with situations up to a limit, not with users.
 */
public final class Evaluation {
  private final Engine engine;
  private final EffectiveOrg org;
  private final Snapshot snapshot;
  private final Demands demands;
  private final Optional<FindingRules> findings;
  private final Policy policy;
  private final Tuning tuning;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** An evaluation that looks for no findings. */
  public Evaluation(Engine engine, Policy policy, Org org, Snapshot snapshot) {
    this(engine, Optional.empty(), policy, org, snapshot, Tuning.USUAL);
  }

  /** An evaluation that looks for findings too, when there are rules for them. */
  public Evaluation(
      Engine engine,
      Optional<FindingRules> findings,
      Policy policy,
      Org org,
      Snapshot snapshot,
      Tuning tuning) {
    this.engine = engine;
    this.findings = findings;
    this.policy = policy;
    this.snapshot = snapshot;
    this.tuning = tuning;
    this.org = EffectiveOrg.of(org, Optional.of(snapshot.objects()));
    this.demands =
        new Demands(policy.demands().stream().filter(d -> concerns(d, org.name())).toList());
  }

  private static boolean concerns(Demand demand, String org) {
    return demand.org().equals(org);
  }

  /** What policy and snapshot contradict each other in, known before any user is read. */
  public List<Diagnostic> drift() {
    return org.diagnostics();
  }

  /** Reads all users and writes a decision for each. */
  public Summary run(EvaluationSink sink) throws IOException {
    Users input = snapshot.users().orElseThrow();
    if (sink.restart().isEmpty()) {
      return run(sink, input.withDoubles());
    }
    Optional<Summary> summary = tryRun(sink, input);
    if (summary.isPresent()) {
      return summary.get();
    }
    Users known = input.withDoubles();
    sink.restart().get().restart();
    diagnostics.clear();
    return run(sink, known);
  }

  private Summary run(EvaluationSink sink, Users input) throws IOException {
    return tryRun(sink, input).orElseThrow();
  }

  /** Empty when ids may come twice and nobody has looked which. */
  private Optional<Summary> tryRun(EvaluationSink sink, Users input) throws IOException {
    Plan plan = plan();
    Tally tally = new Tally(org.policy()::assumed);
    Inspector inspector = new Inspector(snapshot.objects());
    try (StagedDecider decider = new StagedDecider(engine.rules(), org, plan.facts())) {
      Pass pass = new Pass(plan, decider, tally, inspector, tuning);
      Optional<Reading> reading = pass.run(sink, input);
      if (reading.isEmpty()) {
        return Optional.empty();
      }
      diagnostics.addAll(reading.get().diagnostics());
      List<Found> ofAll = plan.search().map(this::ofAll).orElse(List.of());
      plan.search().ifPresent(s -> diagnostics.addAll(s.unusedAllows()));
      return Optional.of(
          Summary.of(
              tally,
              ofAll,
              demands.demands(),
              inspector.inspection(reading.get()).gaps(),
              reading.get(),
              pass.situations()));
    } finally {
      plan.search().ifPresent(FindingSearch::close);
    }
  }

  private Plan plan() {
    Asks asks = Asks.batch(org, demands.leaves());
    Asks all = findings.isPresent() ? asks.andFindings() : asks;
    Situator situator = new Situator(org, all);
    SituationFacts facts = situator.facts();
    Optional<FindingSearch> search =
        findings.map(rules -> new FindingSearch(rules::rules, org, facts, policy.allows()));
    return Plan.of(org, all, situator, facts, demands, search);
  }

  private List<Found> ofAll(FindingSearch search) {
    List<Found> found = new ArrayList<>(findings.orElseThrow().inSettings(org, search.allowed()));
    found.addAll(search.ofAll());
    return found;
  }

  /** What came up while the users were read. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
