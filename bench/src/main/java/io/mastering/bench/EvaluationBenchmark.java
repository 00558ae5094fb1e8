package io.mastering.bench;

import io.mastering.engine.Engine;
import io.mastering.engine.Evaluation;
import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.report.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** All stages together, warm: a snapshot's bytes to the bytes of its decisions, thrown away. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first
public class EvaluationBenchmark {
  private static final int USERS = 10_000;

  @Param public Shape shape;
  private SyntheticSnapshot org;
  private Engine engine;

  @Setup(Level.Trial)
  public void generate() throws IOException {
    org = SyntheticSnapshot.of(shape, USERS);
    engine = Engine.start();
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    org.close();
  }

  @Benchmark
  @OperationsPerInvocation(USERS)
  public Summary users() throws IOException {
    EvaluationSink sink =
        new EvaluationSink(
            Optional.of(OutputStream.nullOutputStream()),
            Optional.empty(),
            rejected -> {},
            done -> {},
            Optional.of(() -> {}));
    return new Evaluation(engine, org.policy(), org.org(), org.snapshot()).run(sink);
  }
}
