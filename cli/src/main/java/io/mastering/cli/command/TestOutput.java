package io.mastering.cli.command;

import io.mastering.cli.output.SourceText;
import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.report.CoverageCobertura;
import io.mastering.engine.report.CoverageHtml;
import io.mastering.engine.report.CoverageLcov;
import io.mastering.engine.scenario.CaseResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The value of {@code --output} of test: what goes into which file. */
record TestOutput(Kind kind, Path file) {
  /** What can be written. */
  enum Kind {
    /** Failures and the count. */
    TEXT,
    /** Every case, for programs. */
    JSON,
    /** Every case, as JUnit's XML. */
    JUNIT,
    /** Every case, in the Test Anything Protocol. */
    TAP,
    /** Coverage as LCOV's tracefile. */
    LCOV,
    /** Coverage as Cobertura's XML. */
    COBERTURA,
    /** Coverage as a page. */
    HTML;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static String kinds() {
    return Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
  }

  /** Empty when the text is not {@code KIND:FILE}. */
  static Optional<TestOutput> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon == text.length() - 1) {
      return Optional.empty();
    }
    String word = text.substring(0, colon);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .map(kind -> new TestOutput(kind, Path.of(text.substring(colon + 1))));
  }

  /** Whether it tells of coverage, so that this has to be measured. */
  boolean needsCoverage() {
    return kind == Kind.LCOV || kind == Kind.COBERTURA || kind == Kind.HTML;
  }

  /**
   * @param measured whether coverage was measured: then every kind that can tell of it does
   */
  String text(List<CaseResult> results, Coverage coverage, boolean measured) {
    return switch (kind) {
      case TEXT -> TestReport.text(results);
      case JSON ->
          TestReport.json(results, measured ? Optional.of(coverage) : Optional.empty()) + "\n";
      case JUNIT -> JUnitReport.of(results) + "\n";
      case TAP -> TapReport.of(results);
      case LCOV -> CoverageLcov.of(coverage);
      case COBERTURA -> CoverageCobertura.of(coverage) + "\n";
      case HTML -> CoverageHtml.of(coverage, SourceText::linesOfFile);
    };
  }
}
