package io.mastering.bench;

import io.mastering.engine.generate.Shape;
import io.mastering.engine.situate.Situator;
import io.mastering.model.identity.User;
import java.io.IOException;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** Users to situations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first
public class SituateBenchmark {
  private static final int USERS = 1_000;

  @Param public Shape shape;
  private List<User> users;
  private Situator situator;

  @Setup(Level.Trial)
  public void read() throws IOException {
    try (SyntheticSnapshot org = SyntheticSnapshot.of(shape, USERS)) {
      users = org.users();
      situator = org.situator();
    }
  }

  @Benchmark
  @OperationsPerInvocation(USERS)
  public void users(Blackhole sink) {
    for (User user : users) {
      sink.consume(situator.situate(user));
    }
  }
}
