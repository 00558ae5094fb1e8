package io.mastering.bench;

import io.mastering.engine.generate.Shape;
import io.mastering.engine.snapshot.Block;
import io.mastering.engine.snapshot.UserScan;
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

/** Bytes in memory to what stands where in them: the scanner by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first
public class ScannerBenchmark {
  private static final int USERS = 10_000;

  @Param public Shape shape;
  private Block lines;
  private UserScan withoutValues;
  private UserScan withValues;

  @Setup(Level.Trial)
  public void generate() throws IOException {
    try (SyntheticSnapshot org = SyntheticSnapshot.of(shape, USERS)) {
      lines = org.lines();
    }
    withoutValues = new UserScan(List.of(), List.of(), List.of());
    withValues = new UserScan(List.of("login", "email", "title"), List.of("email"), List.of());
  }

  @Benchmark
  @OperationsPerInvocation(USERS)
  public void usersWithoutValues(Blackhole sink) {
    scan(withoutValues, sink);
  }

  @Benchmark
  @OperationsPerInvocation(USERS)
  public void usersWithValues(Blackhole sink) {
    scan(withValues, sink);
  }

  private void scan(UserScan scan, Blackhole sink) {
    int at = 0;
    while (at < lines.to()) {
      int end = scan.read(lines.bytes(), at);
      if (end < 0) {
        throw new IllegalStateException("a generated line is left to the full parser");
      }
      sink.consume(scan.linksRead().count());
      at = end + 1;
    }
  }
}
