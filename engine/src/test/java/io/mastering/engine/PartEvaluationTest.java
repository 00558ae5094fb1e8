package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.PartEvaluation.Hashes;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.report.Summary;
import io.mastering.engine.snapshot.IdHashes;
import io.mastering.engine.snapshot.IdLine;
import io.mastering.engine.snapshot.SameIds;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.UsersPart;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users who are evaluated in parts come to what they come to at once. */
class PartEvaluationTest {
  private static final String MARK = "\uFEFF";

  @TempDir Path folder;

  private final Org org = RandomOrg.of(4).policy;
  private final Policy policy = new Policy("p", List.of(org), List.of(), List.of(), List.of());

  private record Run(Written written, Summary summary, List<Diagnostic> diagnostics) {

    /** Parts write them in another order, and some several times. */
    TreeSet<String> situations() {
      return new TreeSet<>(written.situations().lines().toList());
    }
  }

  private Run atOnce(boolean findings) throws IOException {
    Written written = new Written();
    Evaluation evaluation =
        new Evaluation(
            Engine.start(),
            findings ? Optional.of(FindingRules.start()) : Optional.empty(),
            policy,
            org,
            Snapshot.open(folder),
            Tuning.USUAL);
    Summary summary = evaluation.run(written.sink());
    return new Run(written, summary, evaluation.diagnostics());
  }

  /** As a cluster does it: without a look in advance, and again when ids come twice. */
  private Run inParts(int parts, boolean findings) throws IOException {
    PartEvaluation evaluation =
        new PartEvaluation(
            Engine.start(),
            findings ? Optional.of(FindingRules.start()) : Optional.empty(),
            policy,
            org,
            Snapshot.open(folder).objects(),
            new Tuning(1, 3000, 20));
    List<byte[]> pieces = pieces(parts);
    try (IdHashes ids = new IdHashes()) {
      Run first = inParts(evaluation, pieces, ids, SameIds.NONE);
      List<IdLine> candidates = new ArrayList<>();
      int before = 0;
      for (byte[] piece : pieces) {
        candidates.addAll(part(piece, before).lines(ids.repeated()));
        before += linesOf(piece);
      }
      SameIds same = SameIds.of(candidates);
      return same.isEmpty() ? first : inParts(evaluation, pieces, new IdHashes(), same);
    }
  }

  private Run inParts(PartEvaluation evaluation, List<byte[]> pieces, IdHashes ids, SameIds same)
      throws IOException {
    Written written = new Written();
    List<PartCount> counts = new ArrayList<>();
    try (IdHashes names = new IdHashes()) {
      int before = 0;
      for (byte[] piece : pieces) {
        counts.add(
            evaluation.run(part(piece, before), same, written.sink(), new Hashes(ids, names)));
        before += linesOf(piece);
      }
      PartEvaluation.Whole whole = evaluation.together(counts, names.distinct());
      return new Run(written, whole.summary(), whole.diagnostics());
    }
  }

  private UsersPart part(byte[] piece, int before) {
    String place = folder.resolve("users.ndjson").toString();
    return new UsersPart(place, before, before == 0, () -> new ByteArrayInputStream(piece));
  }

  private static int linesOf(byte[] piece) {
    return (int) new String(piece, StandardCharsets.ISO_8859_1).lines().count();
  }

  private List<byte[]> pieces(int parts) throws IOException {
    byte[] all = Files.readAllBytes(folder.resolve("users.ndjson"));
    List<byte[]> pieces = new ArrayList<>();
    int from = 0;
    for (int part = 1; part <= parts; part++) {
      int to = (int) ((long) all.length * part / parts);
      while (to < all.length && all[to - 1] != '\n') {
        to++;
      }
      if (to > from) {
        pieces.add(Arrays.copyOfRange(all, from, to));
        from = to;
      }
    }
    return pieces;
  }

  private void damage() throws IOException {
    Path users = folder.resolve("users.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(users));
    lines.add(20, lines.get(3));
    lines.add(21, lines.get(3));
    lines.add(90, lines.get(80).replace("\"00u", "\"\\u00300u"));
    lines.add(91, "{\"id\":\"a\\\\b\",\"status\":\"ACTIVE\"}");
    lines.add(150, "{\"status\":\"ACTIVE\",\"id\":\"a\\u005cb\"}");
    lines.add(11, "{\"id\":\"00uX\",\"status\":\"ASLEEP\"}");
    lines.add(50, "");
    for (int line = 100; line < 140; line++) {
      lines.set(line, MARK + lines.get(line));
    }
    lines.set(0, MARK + lines.get(0));
    lines.add("{\"id\":\"cut");
    Files.writeString(users, String.join("\r\n", lines));
  }

  @ParameterizedTest
  @CsvSource({
    "TYPICAL, 1, false",
    "TYPICAL, 7, false",
    "TYPICAL, 7, true",
    "ADVERSARIAL, 5, false",
    "ADVERSARIAL, 5, true"
  })
  void partsComeToTheSame(Shape shape, int parts, boolean damaged) throws IOException {
    new Generator(shape, 300, 1).writeTo(folder);
    if (damaged) {
      damage();
    }
    for (boolean findings : new boolean[] {false, true}) {
      Run atOnce = atOnce(findings);
      Run inParts = inParts(parts, findings);
      assertThat(inParts.written().decisions()).isEqualTo(atOnce.written().decisions());
      assertThat(inParts.situations()).isEqualTo(atOnce.situations());
      assertThat(inParts.written().rejected()).isEqualTo(atOnce.written().rejected());
      assertThat(inParts.summary()).isEqualTo(atOnce.summary());
      assertThat(inParts.diagnostics()).isEqualTo(atOnce.diagnostics());
    }
    assertThat(atOnce(true).written().rejected()).hasSize(damaged ? 50 : 0);
  }
}
