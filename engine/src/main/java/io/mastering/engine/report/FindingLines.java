package io.mastering.engine.report;

import io.mastering.model.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/** The findings of a summary as lines: errors first, then by what comes of them. */
final class FindingLines {
  private static final String BELOW = " ".repeat(13);

  private final Paper paper;
  private final Set<String> told;

  private FindingLines(Paper paper, Set<String> told) {
    this.paper = paper;
    this.told = told;
  }

  /**
   * @param told the codes of which everything is said already
   */
  static void write(Paper paper, List<FindingCount> findings, Set<String> told) {
    FindingLines lines = new FindingLines(paper, told);
    List<FindingGroup> groups = FindingGroup.of(findings);
    for (Severity severity : Severity.values()) {
      List<FindingGroup> of = groups.stream().filter(g -> g.severity() == severity).toList();
      if (!of.isEmpty()) {
        paper.title(
            switch (severity) {
              case ERROR -> "Findings: errors, what cannot be as it is set";
              case WARNING -> "Findings: warnings, what would go wrong or may";
              case INFO -> "Findings: worth knowing";
            });
        lines.section(of);
      }
    }
  }

  private void section(List<FindingGroup> groups) {
    List<String> above =
        groups.stream()
            .map(group -> group.code().name())
            .filter(told::contains)
            .distinct()
            .toList();
    if (!above.isEmpty()) {
      paper.line("  told above  ", String.join(", ", above));
    }
    groups.stream().filter(group -> !told.contains(group.code().name())).forEach(this::group);
  }

  private void group(FindingGroup group) {
    long cases = group.cases();
    long users = group.users() > 0 ? group.users() : cases;
    String before = cases == 0 ? BELOW : "  " + Paper.number(users) + "  ";
    boolean repeated = group.users() > 0 && group.users() < cases;
    String where =
        group
            .witness()
            .map(witness -> ", e.g. " + witness)
            .or(() -> group.place().map(place -> ", " + place))
            .orElse("");
    paper.line(
        before,
        group.says()
            + " ["
            + (repeated ? group.counted() + ", " : "")
            + group.code().name()
            + where
            + "]",
        BELOW);
    paper.line(BELOW + "Do: ", group.cure().text(), BELOW + "    ");
  }
}
