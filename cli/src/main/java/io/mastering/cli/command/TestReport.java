package io.mastering.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.cli.output.Json;
import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.report.CoverageJson;
import io.mastering.engine.scenario.CaseResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells how scenarios went: failures only, then the count. */
final class TestReport {
  private TestReport() {}

  static String text(List<CaseResult> results) {
    StringBuilder out = new StringBuilder();
    for (CaseResult result : results) {
      if (!result.passed()) {
        out.append(result.notRun().isPresent() ? "NOT RUN " : "FAILED ")
            .append(result.scenario().title())
            .append('\n');
        result.failures().forEach(failure -> failure(out, failure));
        result.notRun().ifPresent(notRun -> notRun(out, notRun));
        out.append('\n');
      }
    }
    return out.append(count(results)).toString();
  }

  /** How many passed, in a line. */
  static String count(List<CaseResult> results) {
    StringBuilder out = new StringBuilder();
    long passed = passed(results);
    long notRun = notRun(results);
    out.append(results.size())
        .append(results.size() == 1 ? " case: " : " cases: ")
        .append(passed)
        .append(" passed, ")
        .append(results.size() - passed - notRun)
        .append(" failed");
    if (notRun > 0) {
      out.append(", ").append(notRun).append(" not run");
    }
    return out.append('\n').toString();
  }

  private static void failure(StringBuilder out, CaseResult.Failure failure) {
    out.append("  ").append(failure.span()).append('\n');
    line(out, "expected", failure.expected());
    line(out, "actual  ", failure.actual());
    failure.owner().ifPresent(owner -> line(out, "owner   ", owner));
    failure.rule().ifPresent(rule -> line(out, "rule    ", rule));
    failure.because().ifPresent(why -> line(out, "because ", why));
    failure.step().ifPresent(step -> line(out, "step    ", step));
  }

  /** A failure as lines of text. */
  static String failure(CaseResult.Failure failure) {
    StringBuilder out = new StringBuilder();
    failure(out, failure);
    return out.toString();
  }

  private static void notRun(StringBuilder out, CaseResult.NotRun notRun) {
    out.append("  ").append(notRun.span()).append('\n');
    line(out, "step    ", notRun.words());
    line(out, "reason  ", notRun.reason());
  }

  private static void line(StringBuilder out, String word, String value) {
    out.append("    ").append(word).append("  ").append(value).append('\n');
  }

  private static long passed(List<CaseResult> results) {
    return results.stream().filter(CaseResult::passed).count();
  }

  private static long notRun(List<CaseResult> results) {
    return results.stream().filter(r -> r.notRun().isPresent()).count();
  }

  static String json(List<CaseResult> results, Optional<Coverage> coverage) {
    return Json.document(
        "test",
        json -> {
          long passed = passed(results);
          long notRun = notRun(results);
          json.writeNumberField("passed", passed);
          json.writeNumberField("failed", results.size() - passed - notRun);
          json.writeNumberField("skipped", notRun);
          json.writeArrayFieldStart("tests");
          for (CaseResult result : results) {
            write(json, result);
          }
          json.writeEndArray();
          if (coverage.isPresent()) {
            CoverageJson.write(json, coverage.get());
          }
        });
  }

  private static void write(JsonGenerator json, CaseResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", result.scenario().span().file());
    json.writeNumberField("line", result.scenario().span().line());
    json.writeStringField("name", result.scenario().name());
    if (result.scenario().row().isPresent()) {
      json.writeStringField("case", result.scenario().row().get());
    }
    json.writeStringField(
        "outcome", result.passed() ? "passed" : result.notRun().isPresent() ? "skipped" : "failed");
    if (result.notRun().isPresent()) {
      json.writeStringField("step", result.notRun().get().words());
      json.writeStringField("reason", result.notRun().get().reason());
    }
    if (!result.failures().isEmpty()) {
      CaseResult.Failure first = result.failures().get(0);
      json.writeStringField("step", first.span().toString());
      json.writeStringField("expected", first.expected());
      json.writeStringField("actual", first.actual());
      if (first.owner().isPresent()) {
        json.writeStringField("owner", first.owner().get());
      }
      if (first.rule().isPresent()) {
        json.writeStringField("rule", first.rule().get());
      }
      if (first.because().isPresent()) {
        json.writeStringField("because", first.because().get());
      }
    }
    json.writeEndObject();
  }
}
