package io.mastering.bench;

import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Situations to decisions: each situation of a generated org in turn, none remembered. Owners and
 * the standing pushes are asked for, as a batch run does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first
public class RulesBenchmark {
  private static final int USERS = 5_000;

  @Param public Shape shape;
  private List<Situation> situations;
  private Decider decider;
  private int next;

  @Setup(Level.Trial)
  public void situate() throws IOException {
    try (SyntheticSnapshot org = SyntheticSnapshot.of(shape, USERS)) {
      Situator situator = org.situator();
      situations = org.situations(situator);
      EffectiveOrg effective = org.effective();
      decider =
          new Decider(RuleBase.load(), effective, situator.facts(), Questions.standing(effective));
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    decider.close();
  }

  @Benchmark
  public Decision situation() {
    next = next + 1 == situations.size() ? 0 : next + 1;
    return decider.decide(situations.get(next));
  }
}
