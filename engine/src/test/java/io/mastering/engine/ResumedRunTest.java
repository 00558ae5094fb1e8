package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.batch.Checkpoints;
import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.report.Summary;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Allow;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that goes on from any checkpoint of another comes to what the other comes to. */
class ResumedRunTest {
  private static final String MARK = "\uFEFF";

  @TempDir Path folder;

  private final Org org = RandomOrg.of(4).policy;
  private Policy policy = new Policy("p", List.of(org), List.of(), List.of(), List.of());

  /** Outputs in memory, and all checkpoints of the run that writes them. */
  private static final class Memory implements Checkpoints {
    final ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    final ByteArrayOutputStream situations = new ByteArrayOutputStream();
    final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    final List<Rejected> rejected = new ArrayList<>();
    final List<Kept> kept = new ArrayList<>();
    private Optional<Kept> earlier = Optional.empty();

    record Kept(
        boolean knowsDoubles,
        byte[] state,
        byte[] decisions,
        byte[] situations,
        byte[] rows,
        List<Rejected> rejected) {}

    static Memory from(Kept earlier) {
      Memory memory = new Memory();
      memory.earlier = Optional.of(earlier);
      memory.decisions.writeBytes(earlier.decisions);
      memory.situations.writeBytes(earlier.situations);
      memory.rows.writeBytes(earlier.rows);
      memory.rejected.addAll(earlier.rejected);
      return memory;
    }

    @Override
    public boolean due() {
      return true;
    }

    @Override
    public void keep(boolean knowsDoubles, State state) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      state.write(new DataOutputStream(bytes));
      kept.add(
          new Kept(
              knowsDoubles,
              bytes.toByteArray(),
              decisions.toByteArray(),
              situations.toByteArray(),
              rows.toByteArray(),
              List.copyOf(rejected)));
    }

    @Override
    public boolean knewDoubles() {
      return earlier.filter(Kept::knowsDoubles).isPresent();
    }

    @Override
    public Optional<DataInputStream> state() {
      return earlier.map(from -> new DataInputStream(new ByteArrayInputStream(from.state)));
    }

    void restart() {
      earlier = Optional.empty();
      decisions.reset();
      situations.reset();
      rows.reset();
      rejected.clear();
    }

    EvaluationSink sink() {
      return new EvaluationSink(
          Optional.of(decisions),
          Optional.of(situations),
          Optional.of(rows),
          rejected::add,
          users -> {},
          Optional.of(this::restart),
          Optional.empty(),
          Optional.of(this));
    }
  }

  private record Run(
      String decisions,
      String situations,
      String rows,
      List<Rejected> rejected,
      Summary summary,
      List<Diagnostic> diagnostics) {}

  private Run run(Memory memory, Tuning tuning, boolean findings) throws IOException {
    Evaluation evaluation =
        new Evaluation(
            Engine.start(),
            findings ? Optional.of(FindingRules.start()) : Optional.empty(),
            policy,
            org,
            Snapshot.open(folder),
            tuning);
    Summary summary = evaluation.run(memory.sink());
    return new Run(
        memory.decisions.toString(),
        memory.situations.toString(),
        memory.rows.toString(),
        memory.rejected,
        summary,
        evaluation.diagnostics());
  }

  private void comesToTheSame(Tuning tuning, Tuning other, boolean findings) throws IOException {
    Memory memory = new Memory();
    Run plain = run(memory, tuning, findings);
    assertThat(memory.kept).hasSizeGreaterThan(1);
    for (int i = 0; i < memory.kept.size(); i += Math.max(1, memory.kept.size() / 5)) {
      Memory resumed = Memory.from(memory.kept.get(i));
      assertThat(run(resumed, other, findings)).as("checkpoint " + i).isEqualTo(plain);
      if (!resumed.kept.isEmpty()) {
        Memory.Kept last = resumed.kept.get(resumed.kept.size() - 1);
        assertThat(run(Memory.from(last), tuning, findings)).as("after " + i).isEqualTo(plain);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TYPICAL, 1, 30000, 32768, 2, true",
    "TYPICAL, 2, 20000, 7, 1, true",
    "TYPICAL, 3, 20000, 32768, 3, false",
    "ADVERSARIAL, 1, 40000, 1, 2, true",
    "ADVERSARIAL, 2, 40000, 20, 1, false"
  })
  void sameBytesFromEveryCheckpoint(
      Shape shape, int threads, int block, int situations, int others, boolean findings)
      throws IOException {
    new Generator(shape, 300, 1).writeTo(folder);
    comesToTheSame(
        new Tuning(threads, block, situations), new Tuning(others, block / 2, 30), findings);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, false"})
  void alsoOfLinesThatAreNoUsersAndIdsThatComeTwice(int threads, boolean findings)
      throws IOException {
    new Generator(Shape.TYPICAL, 300, 1).writeTo(folder);
    Path users = folder.resolve("users.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(users));
    lines.add(20, lines.get(3));
    lines.add(250, lines.get(240).replace("\"00u", "\"\\u00300u"));
    lines.add(11, "{\"id\":\"00uX\",\"status\":\"ASLEEP\"}");
    for (int line = 100; line < 140; line++) {
      lines.set(line, MARK + lines.get(line));
    }
    lines.set(0, MARK + lines.get(0));
    lines.add(60, "{\"id\":\"00uY\",\"links\":[{\"app\":\"unknown\"},{\"idp\":\"unknown\"}]}");
    lines.add("{\"id\":\"cut");
    Files.writeString(users, String.join("\r\n", lines));
    Tuning tuning = new Tuning(threads, 30_000, 100);
    comesToTheSame(tuning, tuning, findings);
  }

  @Test
  void packedUsersAreReadAgainUpToTheCheckpoint() throws IOException {
    new Generator(Shape.TYPICAL, 300, 1).writeTo(folder);
    Path users = folder.resolve("users.ndjson");
    try (GZIPOutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("users.ndjson.gz")))) {
      Files.copy(users, packed);
    }
    Files.delete(users);
    Tuning tuning = new Tuning(2, 20_000, 100);
    comesToTheSame(tuning, tuning, true);
  }

  @Test
  void whatAllowedSomethingBeforeHasAllowedIt() throws IOException {
    new Generator(Shape.TYPICAL, 300, 1).writeTo(folder);
    Span span = new Span("p", 1, 1, 1, 1);
    List<Allow> all =
        Arrays.stream(Code.values())
            .filter(code -> code.name().startsWith("MST3"))
            .map(code -> new Allow(code.name(), "known", Optional.empty(), span))
            .toList();
    policy = new Policy("p", List.of(org), List.of(), List.of(), all);
    Tuning tuning = new Tuning(1, 30_000, 100);
    comesToTheSame(tuning, tuning, true);
  }
}
