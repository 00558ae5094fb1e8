package io.mastering.engine;

import io.mastering.engine.batch.Checkpoints;
import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.FindingSearch;
import io.mastering.engine.batch.Pass;
import io.mastering.engine.batch.Plan;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.Tally;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Users;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Evaluates a snapshot against a policy: each user's master, each attribute's owner, what each push
 * would do. Streams: memory grows with situations up to a limit, not with users.
 */
public final class Evaluation {
  private final Engine engine;
  private final Question question;
  private final Snapshot snapshot;
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
    this.snapshot = snapshot;
    this.tuning = tuning;
    this.question = Question.of(policy, org, snapshot.objects(), findings);
  }

  /** Which part of the users' file has been read by now; empty when nobody can tell. */
  public OptionalDouble partRead() {
    return snapshot.partRead();
  }

  /** What policy and snapshot contradict each other in, known before any user is read. */
  public List<Diagnostic> drift() {
    return question.org().diagnostics();
  }

  /** Reads all users and writes a decision for each. */
  public Summary run(EvaluationSink sink) throws IOException {
    Users input = snapshot.users().orElseThrow();
    if (sink.restart().isEmpty()
        || sink.checkpoints().filter(Checkpoints::knewDoubles).isPresent()) {
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
    Plan plan = question.plan();
    Tally tally = question.tally();
    Inspector inspector = new Inspector(snapshot.objects());
    try (StagedDecider decider = question.decider(engine, plan)) {
      Pass pass = new Pass(plan, decider, tally, inspector, tuning);
      Optional<Reading> reading = pass.run(sink, input);
      if (reading.isEmpty()) {
        return Optional.empty();
      }
      diagnostics.addAll(reading.get().diagnostics());
      Summary summary = question.summary(plan, tally, inspector, reading.get(), pass.situations());
      plan.search().ifPresent(s -> diagnostics.addAll(s.unusedAllows()));
      return Optional.of(summary);
    } finally {
      plan.search().ifPresent(FindingSearch::close);
    }
  }

  /** What came up while the users were read. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
