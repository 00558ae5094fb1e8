package io.mastering.engine.scenario;

import io.mastering.engine.scenario.CaseResult.Failure;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a scenario expects of an org as a whole with what is so. */
final class AboutOrgs {
  private final Stage stage;

  AboutOrgs(Stage stage) {
    this.stage = stage;
  }

  /** Of findings, at least those named; or none of those. */
  Optional<Failure> check(Expectation.Findings expected, String org) {
    Set<Code> found = stage.findings(org);
    List<String> codes = found.stream().map(Code::name).sorted().toList();
    List<String> wrong =
        expected.codes().stream()
            .filter(code -> codes.contains(code) == expected.negated())
            .toList();
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    String not = expected.negated() ? "no finding " : "the finding ";
    return Failure.of(
        expected.span(),
        wrong.stream().map(code -> not + code).collect(Collectors.joining(", ")),
        codes.isEmpty() ? "nothing is found" : "found: " + String.join(", ", codes));
  }
}
