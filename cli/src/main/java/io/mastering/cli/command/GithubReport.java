package io.mastering.cli.command;

import io.mastering.cli.output.GithubCommand;
import io.mastering.engine.scenario.CaseResult;
import io.mastering.model.diagnostic.Span;
import java.util.List;

/** Tells of failures as workflow commands, which GitHub shows beside the lines; then the count. */
final class GithubReport {
  private final StringBuilder out = new StringBuilder();

  private GithubReport() {}

  static String of(List<CaseResult> results) {
    GithubReport report = new GithubReport();
    results.forEach(report::add);
    return report.out + TestReport.count(results);
  }

  private void add(CaseResult result) {
    String title = result.scenario().title();
    for (CaseResult.Failure failure : result.failures()) {
      error(failure.span(), title, TestReport.failure(failure).strip());
    }
    result
        .notRun()
        .ifPresent(
            not -> error(not.span(), title, "not run: " + not.words() + "\n" + not.reason()));
  }

  private void error(Span span, String title, String text) {
    out.append("::error file=").append(GithubCommand.property(span.file()));
    out.append(",line=").append(span.line()).append(",col=").append(span.column());
    out.append(",title=").append(GithubCommand.property(title));
    out.append("::").append(GithubCommand.data(text)).append('\n');
  }
}
