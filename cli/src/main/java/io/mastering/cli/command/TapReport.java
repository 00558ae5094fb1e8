package io.mastering.cli.command;

import io.mastering.cli.output.Json;
import io.mastering.engine.scenario.CaseResult;
import java.util.List;

/** Tells how scenarios went in the Test Anything Protocol, version 14. */
final class TapReport {
  private final StringBuilder out = new StringBuilder("TAP version 14\n");

  private TapReport() {}

  static String of(List<CaseResult> results) {
    TapReport report = new TapReport();
    report.out.append("1..").append(results.size()).append('\n');
    for (int i = 0; i < results.size(); i++) {
      report.add(i + 1, results.get(i));
    }
    return report.out.toString();
  }

  private void add(int number, CaseResult result) {
    out.append(result.passed() ? "ok " : "not ok ").append(number);
    out.append(" - ").append(escaped(result.scenario().title())).append('\n');
    if (!result.failures().isEmpty()) {
      CaseResult.Failure first = result.failures().get(0);
      out.append("  ---\n");
      line("at", first.span().toString());
      line("expected", first.expected());
      line("actual", first.actual());
      first.owner().ifPresent(owner -> line("owner", owner));
      first.rule().ifPresent(rule -> line("rule", rule));
      out.append("  ...\n");
    } else if (result.notRun().isPresent()) {
      CaseResult.NotRun not = result.notRun().get();
      out.append("  ---\n");
      line("at", not.span().toString());
      line("step", not.words());
      line("reason", not.reason());
      out.append("  ...\n");
    }
  }

  /** A string of JSON is one of YAML. */
  private void line(String key, String value) {
    out.append("  ").append(key).append(": ").append(Json.string(value)).append('\n');
  }

  /** A hash would begin a directive. */
  private static String escaped(String title) {
    return title.replace("\\", "\\\\").replace("#", "\\#").replaceAll("\\R", " ");
  }
}
