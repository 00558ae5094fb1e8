package io.mastering.engine;

import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.FindingSearch;
import io.mastering.engine.batch.Pass;
import io.mastering.engine.batch.Plan;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.Tally;
import io.mastering.engine.snapshot.HashSink;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.SameIds;
import io.mastering.engine.snapshot.Users;
import io.mastering.engine.snapshot.UsersPart;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates users in parts, each on whatever machine, and puts together what the parts count for.
 * Decisions, situations, rejected lines and the summary are those of an {@link Evaluation} of all
 * users at once; a test compares them.
 */
public final class PartEvaluation {
  /** The bits of a position that tell users of a part from each other. */
  private static final int IN_PART = 44;

  private final Engine engine;
  private final Question question;
  private final OrgObjects objects;
  private final Tuning tuning;

  /**
   * @param findings the rules to look for findings with; absent when nobody wants any
   */
  public PartEvaluation(
      Engine engine,
      Optional<FindingRules> findings,
      Policy policy,
      Org org,
      OrgObjects objects,
      Tuning tuning) {
    this.engine = engine;
    this.question = Question.of(policy, org, objects, findings);
    this.objects = objects;
    this.tuning = tuning;
  }

  /** What policy and snapshot contradict each other in, known before any user is read. */
  public List<Diagnostic> drift() {
    return question.org().diagnostics();
  }

  /** The hashes by which it is found what comes twice in different parts. */
  public record Hashes(HashSink ids, HashSink situations) {}

  /**
   * What parts came to, put together.
   *
   * @param diagnostics what came up while users were read
   */
  public record Whole(Summary summary, List<Diagnostic> diagnostics) {}

  /**
   * Reads the users of a part and writes a decision for each.
   *
   * @param doubles the ids that come twice among all users, as far as that is known
   * @throws IOException when the part cannot be read, or not by anybody ({@link
   *     io.mastering.engine.situate.UnfitSnapshot})
   */
  public PartCount run(UsersPart part, SameIds doubles, EvaluationSink sink, Hashes hashes)
      throws IOException {
    Plan plan = question.plan();
    Tally tally = question.tally();
    Inspector inspector = new Inspector(objects);
    try (StagedDecider decider = question.decider(engine, plan)) {
      Pass pass = new Pass(plan, decider, tally, inspector, tuning);
      Reading reading = pass.run(sink, Users.of(part, doubles), hashes.ids(), hashes.situations());
      return new PartCount(
          reading, tally.counted(), inspector.seen(), plan.search().map(FindingSearch::searched));
    } finally {
      plan.search().ifPresent(FindingSearch::close);
    }
  }

  /**
   * Puts together what the parts of all users count for.
   *
   * @param parts in the order of the input
   * @param situations how many different ones there are
   */
  public Whole together(List<PartCount> parts, long situations) {
    Plan plan = question.plan();
    Tally tally = question.tally();
    Inspector inspector = new Inspector(objects);
    try {
      for (int part = 0; part < parts.size(); part++) {
        tally.add(parts.get(part).tallied(), (long) part << IN_PART);
        inspector.add(parts.get(part).inspected());
        parts.get(part).searched().ifPresent(s -> plan.search().orElseThrow().add(s));
      }
      Reading reading = Reading.together(parts.stream().map(PartCount::reading).toList());
      Summary summary = question.summary(plan, tally, inspector, reading, situations);
      List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
      plan.search().ifPresent(s -> diagnostics.addAll(s.unusedAllows()));
      return new Whole(summary, diagnostics);
    } finally {
      plan.search().ifPresent(FindingSearch::close);
    }
  }
}
