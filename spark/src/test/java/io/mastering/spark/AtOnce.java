package io.mastering.spark;

import io.mastering.dsl.PolicyFiles;
import io.mastering.engine.Engine;
import io.mastering.engine.Evaluation;
import io.mastering.engine.FindingRules;
import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.report.PseudonymKey;
import io.mastering.engine.report.RejectedLines;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.SummaryJson;
import io.mastering.engine.report.Surroundings;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.policy.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one process writes of a snapshot. */
public record AtOnce(String decisions, List<String> situations, String rejected, String summary) {

  /** Evaluates in this process. */
  public static AtOnce of(Path policyFile, Path snapshot, boolean withSituations)
      throws IOException {
    return of(policyFile, snapshot, withSituations, Optional.empty());
  }

  /** Evaluates in this process, with pseudonyms under a key. */
  public static AtOnce of(
      Path policyFile, Path snapshot, boolean withSituations, Optional<PseudonymKey> key)
      throws IOException {
    Policy policy = PolicyFiles.load(policyFile).policy().orElseThrow();
    Snapshot data = Snapshot.open(snapshot);
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    ByteArrayOutputStream situations = new ByteArrayOutputStream();
    List<Rejected> rejected = new ArrayList<>();
    Evaluation evaluation =
        new Evaluation(
            Engine.start(),
            Optional.of(FindingRules.start()),
            policy,
            policy.orgs().get(0),
            data,
            Tuning.USUAL);
    Summary summary =
        evaluation.run(
            new EvaluationSink(
                Optional.of(decisions),
                withSituations ? Optional.of(situations) : Optional.empty(),
                Optional.empty(),
                rejected::add,
                users -> {},
                Optional.empty(),
                key.map(PseudonymKey::pseudonyms),
                Optional.empty()));
    Surroundings around =
        Surroundings.of(
            policy.orgs().get(0), data.objects(), policyFile.toString(), snapshot.toString());
    return new AtOnce(
        decisions.toString(StandardCharsets.UTF_8),
        situations.toString(StandardCharsets.UTF_8).lines().sorted().toList(),
        text(rejected),
        SummaryJson.of(summary.in(key.isPresent() ? around.withoutCommands() : around)));
  }

  private static String text(List<Rejected> rejected) throws IOException {
    Path file = Files.createTempFile("rejected", ".ndjson");
    try (RejectedLines lines = RejectedLines.at(file)) {
      for (Rejected each : rejected) {
        lines.rejected(each);
      }
      lines.commit();
      return Files.readString(file);
    } finally {
      Files.delete(file);
    }
  }

  /** The same, as a run on a cluster left it. */
  public static AtOnce in(Path output) throws IOException {
    Path rejected = output.resolve("rejected.ndjson");
    return new AtOnce(
        String.join("", parts(output.resolve("decisions.ndjson"))),
        parts(output.resolve("situations.ndjson")).stream()
            .flatMap(String::lines)
            .sorted()
            .toList(),
        Files.exists(rejected) ? Files.readString(rejected) : "",
        Files.readString(output.resolve("summary.json")));
  }

  private static List<String> parts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    if (!Files.exists(folder)) {
      return texts;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().startsWith("part-")) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
