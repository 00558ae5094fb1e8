package io.mastering.engine;

import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.snapshot.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an evaluation writes, in memory. */
final class Written {
  private final ByteArrayOutputStream decisions = new ByteArrayOutputStream();
  private final ByteArrayOutputStream situations = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private final List<Rejected> rejected = new ArrayList<>();

  /** Takes everything, and cannot begin anew. */
  EvaluationSink sink() {
    return sink(true, Optional.empty());
  }

  /** Takes everything, or all but situations, and can begin anew. */
  EvaluationSink restartable(boolean withSituations) {
    return sink(withSituations, Optional.of(this::drop));
  }

  private EvaluationSink sink(boolean withSituations, Optional<EvaluationSink.Restart> restart) {
    return new EvaluationSink(
        Optional.of(decisions),
        withSituations ? Optional.of(situations) : Optional.empty(),
        Optional.of(rows),
        rejected::add,
        users -> {},
        restart);
  }

  private void drop() {
    decisions.reset();
    situations.reset();
    rows.reset();
    rejected.clear();
  }

  String decisions() {
    return decisions.toString(StandardCharsets.UTF_8);
  }

  String situations() {
    return situations.toString(StandardCharsets.UTF_8);
  }

  String rows() {
    return rows.toString(StandardCharsets.UTF_8);
  }

  List<Rejected> rejected() {
    return List.copyOf(rejected);
  }
}
