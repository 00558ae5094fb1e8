package io.mastering.bench;

import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Text to policy: 200 lines of settings, conditions, demands and scenarios, parsed and checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup first
public class LanguageBenchmark {
  private static final String POLICY = "two-hundred-lines.mastering";

  private String text;

  @Setup(Level.Trial)
  public void read() throws IOException {
    try (InputStream in = LanguageBenchmark.class.getResourceAsStream(POLICY)) {
      text = new String(Objects.requireNonNull(in, POLICY).readAllBytes(), StandardCharsets.UTF_8);
    }
    if (parseAndCheck().hasErrors()) {
      throw new IllegalStateException(parseAndCheck().diagnostics().toString());
    }
  }

  @Benchmark
  public Loaded parseAndCheck() {
    return PolicyFiles.load(POLICY, text);
  }
}
