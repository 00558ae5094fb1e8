package io.mastering.bench;

import io.mastering.engine.generate.Shape;
import io.mastering.engine.snapshot.Wanted;
import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Bytes to users: lines, JSON, checks. The first pass over a snapshot also looks for ids that come
 * twice; here one snapshot is read again and again, so that look is not in the figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first
public class ReaderBenchmark {
  private static final int USERS = 10_000;

  @Param public Shape shape;
  private SyntheticSnapshot org;

  @Setup(Level.Trial)
  public void generate() throws IOException {
    org = SyntheticSnapshot.of(shape, USERS);
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    org.close();
  }

  @Benchmark
  @OperationsPerInvocation(USERS)
  public void usersWithoutValues(Blackhole sink) throws IOException {
    org.snapshot().users(Wanted.NOTHING, sink::consume, sink::consume);
  }

  @Benchmark
  @OperationsPerInvocation(USERS)
  public void usersWithAllValues(Blackhole sink) throws IOException {
    org.snapshot().users(Wanted.EVERYTHING, sink::consume, sink::consume);
  }
}
