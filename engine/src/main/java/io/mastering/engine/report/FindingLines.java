package io.mastering.engine.report;

import io.mastering.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The findings of a summary as lines: errors first, then those that concern most users. */
final class FindingLines {
  private final List<String> lines = new ArrayList<>();
  private final long users;

  private FindingLines(long users) {
    this.users = users;
  }

  /**
   * @param users of the whole snapshot
   */
  static List<String> of(List<FindingCount> findings, long users) {
    FindingLines text = new FindingLines(users);
    for (Severity severity : Severity.values()) {
      List<FindingCount> of = findings.stream().filter(f -> f.severity() == severity).toList();
      if (!of.isEmpty()) {
        text.section(severity, of);
      }
    }
    return text.lines;
  }

  /** How much there is to know, and what to begin with. */
  static List<String> head(List<FindingCount> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long of = findings.stream().filter(f -> f.severity() == severity).count();
      if (of > 0) {
        counts.add(of + " " + severity.word() + (of == 1 ? "" : "s"));
      }
    }
    FindingCount first = findings.get(0);
    return List.of(
        "Findings: " + String.join(", ", counts) + ".",
        "Begin with: "
            + first.says()
            + (first.users() == 0
                ? ""
                : String.format(
                    Locale.ROOT, " (%,d %s)", first.users(), first.users() == 1 ? "user" : "users"))
            + " To clear it: "
            + first.clears());
  }

  private void section(Severity severity, List<FindingCount> findings) {
    lines.add("");
    lines.add(
        switch (severity) {
          case ERROR -> "Findings: errors, what cannot be as it is set";
          case WARNING -> "Findings: warnings, what is bound to go wrong or may";
          case INFO -> "Findings: worth knowing";
        });
    Map<String, List<FindingCount>> alike = new LinkedHashMap<>();
    for (FindingCount finding : findings) {
      alike.computeIfAbsent(finding.clears(), clears -> new ArrayList<>()).add(finding);
    }
    alike.forEach(
        (clears, same) -> {
          same.forEach(this::finding);
          lines.add("               to clear it: " + clears);
        });
  }

  private void finding(FindingCount finding) {
    String count =
        finding.witness().isEmpty()
            ? "      settings    "
            : String.format(
                Locale.ROOT,
                "  %,9d  %5.1f %%",
                finding.users(),
                100.0 * finding.users() / Math.max(1, users));
    String where =
        finding
            .witness()
            .map(witness -> "e.g. " + witness)
            .or(() -> finding.place().map(place -> "line " + place.line()))
            .map(place -> ", " + place)
            .orElse("");
    lines.add(count + "  " + finding.says() + "  [" + finding.code().name() + where + "]");
  }
}
