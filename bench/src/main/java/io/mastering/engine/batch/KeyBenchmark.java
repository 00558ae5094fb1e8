package io.mastering.engine.batch;

import io.mastering.bench.SyntheticSnapshot;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Frame;
import io.mastering.engine.situate.Situator;
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

/**
 * Bytes in memory to keys and their hashes: all that a user costs whose situation is known, but for
 * looking it up and writing. It is in this package because keys are nobody else's business.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first
public class KeyBenchmark {
  private static final int USERS = 10_000;

  @Param public Shape shape;
  private Block lines;
  private UserScan scan;
  private Drafts drafts;

  @Setup(Level.Trial)
  public void generate() throws IOException {
    try (SyntheticSnapshot org = SyntheticSnapshot.of(shape, USERS)) {
      lines = org.lines();
      EffectiveOrg effective = org.effective();
      Asks asks = Asks.batch(effective, List.of());
      Frame frame = new Frame(effective, asks);
      Situator situator = new Situator(effective, asks);
      WantedValues wanted = WantedValues.of(effective, List.of(), false);
      scan = new UserScan(wanted.attributes(), wanted.members(), frame.groups());
      drafts =
          new Drafts(
              frame,
              situator,
              new References(situator),
              new Types(effective),
              new Providers(new Providers.Shared()),
              wanted.attributes(),
              wanted.members());
    }
  }

  @Benchmark
  @OperationsPerInvocation(USERS)
  public long users() {
    long hashes = 0;
    int at = lines.from();
    while (at < lines.to()) {
      int end = scan.read(lines.bytes(), at);
      if (end < 0 || !drafts.of(scan)) {
        throw new IllegalStateException("a generated line is left to the full parser");
      }
      hashes ^= Keys.hash(drafts.draft().key, drafts.draft().length);
      at = end + 1;
    }
    return hashes;
  }
}
