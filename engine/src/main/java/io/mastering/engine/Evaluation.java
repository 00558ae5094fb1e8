package io.mastering.engine;

import io.mastering.engine.decide.Demands;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.report.DecisionLines;
import io.mastering.engine.report.DemandResult;
import io.mastering.engine.report.SituationLines;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.Tally;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situated;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Demand;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluates a snapshot against a policy: each user's master, each attribute's owner, what each push
 * would do. Streams: memory grows with situations up to a limit, not with users.
 */
public final class Evaluation {
  /** Situations kept in the table: about 2 KB each. */
  private static final int SITUATIONS = 1 << 15;

  /** Users between two reports of progress. */
  private static final int PACE = 1 << 12;

  /** How the line of a user ends when nobody looks for findings. */
  private static final byte[] PLAIN = DecisionLines.ending(Set.of());

  private final Engine engine;
  private final EffectiveOrg org;
  private final Snapshot snapshot;
  private final Demands demands;
  private final Situator situator;
  private final SituationFacts facts;
  private final Tally tally;
  private final SituationTable table;
  private final Optional<FindingSearch> search;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private long situations;
  private long users;

  /** An evaluation that looks for no findings. */
  public Evaluation(Engine engine, Policy policy, Org org, Snapshot snapshot) {
    this(engine, Optional.empty(), policy, org, snapshot, SITUATIONS);
  }

  /** An evaluation that looks for findings too. */
  public Evaluation(
      Engine engine, FindingRules findings, Policy policy, Org org, Snapshot snapshot) {
    this(engine, Optional.of(findings), policy, org, snapshot, SITUATIONS);
  }

  Evaluation(
      Engine engine,
      Optional<FindingRules> findings,
      Policy policy,
      Org org,
      Snapshot snapshot,
      int situations) {
    this.table = new SituationTable(situations);
    this.engine = engine;
    this.snapshot = snapshot;
    this.org = EffectiveOrg.of(org, Optional.of(snapshot.objects()));
    this.demands =
        new Demands(policy.demands().stream().filter(d -> concerns(d, org.name())).toList());
    Asks asks = Asks.batch(this.org, demands.leaves());
    this.situator = new Situator(this.org, findings.isPresent() ? asks.andFindings() : asks);
    this.facts = situator.facts();
    this.search = findings.map(rules -> new FindingSearch(rules, this.org, facts, policy.allows()));
    this.tally = new Tally(org::assumed);
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
    Inspector inspector = new Inspector(snapshot.objects());
    try (StagedDecider decider = new StagedDecider(engine.rules(), org, facts)) {
      Reading reading =
          snapshot.users(
              WantedValues.of(org, demands.leaves(), search.isPresent()),
              user -> {
                inspector.user(user);
                decide(decider, user, sink);
              },
              sink.rejects());
      diagnostics.addAll(reading.diagnostics());
      List<Found> inSettings = search.map(FindingSearch::atTheEnd).orElse(List.of());
      search.ifPresent(s -> diagnostics.addAll(s.unusedAllows()));
      return Summary.of(
          tally,
          inSettings,
          demands.demands(),
          inspector.inspection(reading).gaps(),
          reading,
          situations);
    } finally {
      search.ifPresent(FindingSearch::close);
    }
  }

  /** What came up while the users were read. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  private void decide(StagedDecider decider, User user, EvaluationSink sink) throws IOException {
    Situated situated = situator.situate(user);
    if (situated.situation().isEmpty()) {
      throw new UnfitSnapshot(
          Diagnostic.of(
              Code.MST902,
              "The user " + user.id() + " cannot be placed: " + situated.objection().orElseThrow(),
              "Take apps.json, idps.json and users.ndjson from the same org at the same time."));
    }
    Situation situation = situated.situation().get();
    Optional<SituationTable.Entry> known = table.find(situation);
    SituationTable.Entry entry =
        known.isPresent() ? known.get() : decideUnseen(decider, situation, user, sink);
    entry.share().add(1);
    List<Found> ofUser = entry.look().isEmpty() ? List.of() : search(entry.look().get(), user);
    if (++users % PACE == 0) {
      sink.progress().accept(users);
    }
    if (sink.decisions().isPresent()) {
      byte[] ending =
          entry.look().map(look -> search.orElseThrow().ending(look, ofUser)).orElse(PLAIN);
      DecisionLines.write(sink.decisions().get(), user.id(), entry.tail(), ending);
    }
  }

  private List<Found> search(UserFindings.Look look, User user) {
    List<Found> found = search.orElseThrow().ofUser(look, user);
    tally.add(found, user.id());
    return found;
  }

  private SituationTable.Entry decideUnseen(
      StagedDecider decider, Situation situation, User witness, EvaluationSink sink)
      throws IOException {
    Decision decision = decider.decide(situation);
    String name = "s" + ++situations;
    List<DemandResult> broken = broken(decision, situation);
    if (sink.situations().isPresent()) {
      SituationLines.write(sink.situations().get(), name, facts.of(situation), decision);
    }
    Optional<UserFindings.Look> look = search.map(s -> s.look(situation, decision));
    List<Found> found = look.map(UserFindings.Look::found).orElse(List.of());
    SituationTable.Entry entry =
        new SituationTable.Entry(
            DecisionLines.tail(decision, broken, name),
            tally.share(decision, broken, found, witness.id()),
            look);
    table.keep(situation, entry);
    return entry;
  }

  private List<DemandResult> broken(Decision decision, Situation situation) {
    List<Truth> kept = demands.kept(decision, situator.leaves(situation));
    List<DemandResult> broken = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) != Truth.YES) {
        broken.add(new DemandResult(i + 1, demands.demands().get(i), kept.get(i)));
      }
    }
    return broken;
  }
}
