package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.batch.Tuning;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.report.Summary;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads, blocks and a table that is full cost or save time; they change no byte. */
class SameBytesTest {
  private static final Tuning PLAIN = new Tuning(1, 1 << 19, 1 << 15);

  @TempDir Path folder;

  private record Run(Written written, Summary summary) {}

  /** What is asked for beside decisions. */
  private enum Beside {
    NOTHING,
    FINDINGS,
    FINDINGS_AND_SITUATIONS
  }

  private Run run(Tuning tuning, Beside beside) throws IOException {
    return run(tuning, beside, 4);
  }

  private Run run(Tuning tuning, Beside beside, long seed) throws IOException {
    boolean findings = beside != Beside.NOTHING;
    Org org = RandomOrg.of(seed).policy;
    Policy policy = new Policy("p", List.of(org), List.of(), List.of(), List.of());
    Written written = new Written();
    Evaluation evaluation =
        new Evaluation(
            Engine.start(),
            findings ? Optional.of(FindingRules.start()) : Optional.empty(),
            policy,
            org,
            Snapshot.open(folder),
            tuning);
    boolean situations = beside == Beside.FINDINGS_AND_SITUATIONS;
    return new Run(written, evaluation.run(written.restartable(situations)));
  }

  @ParameterizedTest
  @CsvSource({
    "TYPICAL, 1, 524288, 1",
    "TYPICAL, 1, 1, 32768",
    "TYPICAL, 2, 3000, 32768",
    "TYPICAL, 3, 1500, 7",
    "ADVERSARIAL, 1, 524288, 1",
    "ADVERSARIAL, 3, 2000, 20"
  })
  void sameBytesHoweverTheWorkIsDone(Shape shape, int threads, int block, int situations)
      throws IOException {
    new Generator(shape, 300, 1).writeTo(folder);
    for (Beside beside : Beside.values()) {
      Run plain = run(PLAIN, beside);
      assertThat(plain.written().decisions()).hasLineCount(300);
      Run other = run(new Tuning(threads, block, situations), beside);
      assertThat(other.written().decisions().lines().toList())
          .isEqualTo(plain.written().decisions().lines().toList());
      assertThat(other.written().situations().lines().toList())
          .isEqualTo(plain.written().situations().lines().toList());
      assertThat(plain.written().rows().split("\r\n")).hasSize(301);
      assertThat(other.written().rows()).isEqualTo(plain.written().rows());
      assertThat(other.summary()).isEqualTo(plain.summary());
    }
  }

  /** With situations each user is decided by himself; without them he is put together. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 6, 7, 8, 9})
  void whatIsFoundInPiecesIsWhatIsFoundInSituations(long seed) throws IOException {
    new Generator(Shape.ADVERSARIAL, 400, seed).writeTo(folder);
    Run pieces = run(PLAIN, Beside.FINDINGS, seed);
    Run situations = run(PLAIN, Beside.FINDINGS_AND_SITUATIONS, seed);
    assertThat(pieces.written().decisions().lines().toList())
        .isEqualTo(situations.written().decisions().lines().toList());
    assertThat(pieces.written().rows()).isEqualTo(situations.written().rows());
    assertThat(pieces.summary()).isEqualTo(situations.summary());
    assertThat(pieces.summary().findings()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 524288", "3, 1000"})
  void linesThatAreNoUsersAreToldWithTheirNumber(int threads, int block) throws IOException {
    new Generator(Shape.TYPICAL, 60, 1).writeTo(folder);
    Path users = folder.resolve("users.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(users));
    lines.add(20, lines.get(3));
    lines.add(11, "{\"id\":\"00uX\",\"status\":\"ASLEEP\"}");
    lines.add(50, "");
    lines.add("{\"id\":\"00uY\",\"links\":[{\"app\":\"same\"},{\"idp\":\"same\"}]}");
    lines.add("{\"id\":\"00uZ\",\"links\":[{\"idp\":\"same\"}]}");
    Files.write(users, lines);
    Run run = run(new Tuning(threads, block, 8), Beside.FINDINGS_AND_SITUATIONS);
    assertThat(run.written().rejected())
        .extracting(Rejected::line)
        .containsExactly(4, 12, 22, 51, 64);
    assertThat(run.written().rejected().get(0).reason()).endsWith("is also on line 22");
    assertThat(run.written().rejected().get(2).reason()).endsWith("is also on line 4");
    assertThat(run.written().decisions()).hasLineCount(60);
    assertThat(run.summary().users()).isEqualTo(60);
    assertThat(run.summary().rejected()).isEqualTo(5);
  }
}
