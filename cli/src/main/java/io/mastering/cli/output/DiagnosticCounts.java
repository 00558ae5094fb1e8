package io.mastering.cli.output;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** How many diagnostics there are of each severity. */
record DiagnosticCounts(long errors, long warnings, long infos) {

  static DiagnosticCounts of(List<Diagnostic> diagnostics) {
    return new DiagnosticCounts(
        count(diagnostics, Severity.ERROR),
        count(diagnostics, Severity.WARNING),
        count(diagnostics, Severity.INFO));
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** {@code 2 errors, 1 warning}; zeros are left out. */
  String sentence() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, infos, "info");
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String word) {
    if (count > 0) {
      parts.add(count + " " + word + (count == 1 || word.equals("info") ? "" : "s"));
    }
  }
}
