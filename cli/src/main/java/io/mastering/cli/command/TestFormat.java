package io.mastering.cli.command;

import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.scenario.CaseResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For a reader, for a program, or for a build that reads JUnit's XML, TAP or annotations. */
enum TestFormat {
  TEXT,
  JSON,
  JUNIT,
  TAP,
  GITHUB;

  /**
   * @param coverage where it was asked for; only JSON has room for it
   */
  String text(List<CaseResult> results, Optional<Coverage> coverage) {
    return switch (this) {
      case TEXT -> TestReport.text(results);
      case JSON -> TestReport.json(results, coverage);
      case JUNIT -> JUnitReport.of(results);
      case TAP -> TapReport.of(results);
      case GITHUB -> GithubReport.of(results);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
