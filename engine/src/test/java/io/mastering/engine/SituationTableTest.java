package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.report.Summary;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is full costs time and changes no decision. */
class SituationTableTest {
  @TempDir Path folder;

  private record Run(String decisions, Summary summary) {}

  private Run run(int limit) throws IOException {
    Org org = RandomOrg.of(4).policy;
    Policy policy = new Policy("p", List.of(org), List.of(), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Summary summary =
        new Evaluation(Engine.start(), Optional.empty(), policy, org, Snapshot.open(folder), limit)
            .run(
                new EvaluationSink(
                    Optional.of(out), Optional.empty(), rejected -> {}, users -> {}));
    String decisions =
        out.toString(StandardCharsets.UTF_8).replaceAll(",\"situation\":\"s\\d+\"", "");
    return new Run(decisions, summary);
  }

  @Test
  void tableOfOneGivesTheSameDecisionsAndCounts() throws IOException {
    new Generator(Shape.TYPICAL, 300, 1).writeTo(folder);
    Run unbounded = run(1000);
    Run bounded = run(1);
    assertThat(bounded.decisions()).isEqualTo(unbounded.decisions()).hasLineCount(300);
    assertThat(bounded.summary().masters()).isEqualTo(unbounded.summary().masters());
    assertThat(bounded.summary().writes()).isEqualTo(unbounded.summary().writes());
    assertThat(bounded.summary().owners()).isEqualTo(unbounded.summary().owners());
    assertThat(bounded.summary().situations()).isGreaterThan(unbounded.summary().situations());
  }
}
