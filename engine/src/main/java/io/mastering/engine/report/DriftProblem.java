package io.mastering.engine.report;

import io.mastering.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where policy and snapshot contradict each other, as something that is wrong. */
final class DriftProblem {
  private static final int TOLD = 3;

  private DriftProblem() {}

  static Optional<Problem> of(List<Diagnostic> drift) {
    return drift.isEmpty() ? Optional.empty() : Optional.of(problem(drift));
  }

  private static Problem problem(List<Diagnostic> drift) {
    List<String> why = new ArrayList<>();
    drift.stream().limit(TOLD).forEach(each -> why.add(each.message()));
    if (drift.size() > TOLD) {
      why.add("And " + Paper.grouped(drift.size() - TOLD) + " more.");
    }
    List<String> helps =
        drift.stream().map(Diagnostic::help).flatMap(Optional::stream).distinct().toList();
    return new Problem(
        Consequence.DRIFT,
        "Policy and snapshot contradict each other",
        "Policy and snapshot contradict each other: one of them is out of date, or of another org.",
        0,
        Paper.count(drift.size(), "place"),
        Optional.empty(),
        why,
        "Name the snapshot of the org that the policy is about, else mend what differs.",
        helps,
        List.of(),
        drift.stream().map(each -> each.code().name()).distinct().toList());
  }
}
