package io.mastering.engine.report;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a summary to an admin: first what is wrong and what to do, then the details, with what is
 * missing at their head.
 */
public final class SummaryText {
  /** So many problems are told in full at the top. */
  private static final int TOLD = 5;

  private static final String BELOW = " ".repeat(13);

  private final Paper paper = new Paper();
  private final Summary summary;

  private SummaryText(Summary summary) {
    this.summary = summary;
  }

  public static String of(Summary summary) {
    SummaryText text = new SummaryText(summary);
    text.head();
    text.problems();
    text.gaps();
    text.masters();
    text.owners();
    PushLines.write(text.paper, summary, text.tellsPushes());
    FindingLines.write(text.paper, summary.findings(), text.told());
    text.demands();
    text.assumptions();
    text.legend();
    return text.paper.toString();
  }

  private void head() {
    paper.line(
        "",
        Paper.users(summary.users())
            + summary.around().takenAt().map(at -> " of the snapshot taken at " + at).orElse("")
            + ". All is predicted; nothing was sent to Okta.");
    if (summary.rejected() > 0) {
      paper.line("", Paper.count(summary.rejected(), "line") + " of users.ndjson rejected.");
    }
    summary.around().notLookedAt().forEach(each -> paper.line("", each));
  }

  private void problems() {
    List<Problem> problems = summary.problems();
    if (problems.isEmpty()) {
      paper.line("", "Nothing wrong was found.");
      return;
    }
    paper.title("What is wrong, the worst first, and what to do");
    int told = Math.min(TOLD, problems.size());
    for (int i = 0; i < told; i++) {
      problem(i + 1, problems.get(i));
    }
    lesser(problems.subList(told, problems.size()));
  }

  /** Everything that is told below and not here, by its code. */
  private void lesser(List<Problem> left) {
    Set<String> things = new LinkedHashSet<>();
    for (Problem problem : left) {
      things.addAll(problem.told());
      if (problem.told().isEmpty()) {
        things.add(
            problem.consequence() == Consequence.OPEN ? "what stays open" : "broken demands");
      }
    }
    Set<String> told = told();
    Set<String> known = new LinkedHashSet<>();
    for (FindingCount finding : summary.findings()) {
      String code = finding.code().name();
      if (!told.contains(code)) {
        (finding.severity() == Severity.INFO ? known : things).add(code);
      }
    }
    List<String> said = new ArrayList<>();
    if (!things.isEmpty()) {
      said.add("of less weight " + String.join(", ", things));
    }
    if (!known.isEmpty()) {
      said.add("worth knowing " + String.join(", ", known));
    }
    if (!said.isEmpty()) {
      paper.line("  ", "Also told below: " + String.join("; ", said) + ".");
    }
  }

  private void problem(int number, Problem problem) {
    String before = "  " + number + ". ";
    String below = " ".repeat(before.length());
    paper.line(before, problem.says() + " " + about(problem), below);
    if (!problem.why().isEmpty()) {
      paper.line(below + "Why: ", String.join(" ", problem.why()), below + "     ");
    }
    List<String> todo = new ArrayList<>(List.of(problem.first()));
    todo.addAll(problem.price());
    paper.line(below + "Do:  ", String.join(" ", todo), below + "     ");
    problem.also().forEach(also -> paper.line(below + "     ", also, below + "     "));
  }

  private static String about(Problem problem) {
    List<String> about = new ArrayList<>();
    if (!problem.counted().isEmpty()) {
      about.add(problem.counted());
    }
    problem.witness().ifPresent(witness -> about.add("e.g. " + witness));
    about.addAll(problem.told());
    return about.isEmpty() ? "" : "[" + String.join(", ", about) + "]";
  }

  /** Whether the top says all of what fails. */
  private boolean tellsPushes() {
    return summary.problems().stream()
        .skip(TOLD)
        .noneMatch(problem -> problem.consequence() == Consequence.WRITE_FAILS);
  }

  /** The codes of which the top says everything. */
  private Set<String> told() {
    Set<String> told = new HashSet<>(Set.of(Code.MST301.name()));
    summary.problems().stream().limit(TOLD).forEach(p -> told.addAll(p.told()));
    return told;
  }

  private void gaps() {
    if (summary.gaps().isEmpty() && summary.settlers().isEmpty()) {
      return;
    }
    paper.title("What the snapshot does not say");
    for (OpenEnd end : OpenEnd.of(summary)) {
      paper.line(
          "  " + Paper.number(end.users()) + "  ",
          end.what().map(what -> what + " To close it: ").orElse("unknown below, settled by ")
              + end.close(),
          BELOW);
    }
  }

  private void masters() {
    paper.title("Who masters the users");
    for (Summary.Count master : summary.masters()) {
      paper.line(
          "  "
              + Paper.number(master.users())
              + Paper.percent(master.users(), summary.users())
              + "  ",
          summary.around().labelled(master.what())
              + "  ("
              + whatIs(master.what())
              + "e.g. "
              + master.witness()
              + ")");
    }
  }

  private String whatIs(String system) {
    return Optional.ofNullable(summary.around().whatIs().get(system))
        .map(is -> is + ", ")
        .orElse("");
  }

  private void owners() {
    paper.title("Who owns the attributes");
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (Summary.OwnerCount owner : summary.owners()) {
      alike.computeIfAbsent(owners(owner), attributes -> new ArrayList<>()).add(owner.attribute());
    }
    alike.forEach(
        (owners, attributes) -> {
          paper.line("  ", String.join(", ", attributes) + ": " + owners, "    ");
        });
  }

  /** Between whom an open owner is open stands with the masters. */
  private static String owners(Summary.OwnerCount owner) {
    return Paper.summed(
        owner.owners(), count -> count.what().replaceAll(" \\(.*", ""), Summary.Count::users);
  }

  private void demands() {
    if (summary.demands().isEmpty()) {
      return;
    }
    paper.title("Demands of the policy");
    List<Summary.DemandCount> kept =
        summary.demands().stream().filter(d -> d.broken() + d.unknown() == 0).toList();
    summary.demands().stream().filter(d -> !kept.contains(d)).forEach(this::demand);
    for (Summary.DemandCount one : kept) {
      paper.line("  kept: ", DemandText.of(one.demand()) + " [" + place(one) + "]", "    ");
    }
  }

  private static String place(Summary.DemandCount demand) {
    return Paper.place(demand.demand().span());
  }

  private void demand(Summary.DemandCount demand) {
    paper.line(
        "  " + fate(demand) + ": ",
        DemandText.of(demand.demand())
            + demand.demand().because().map(b -> ", because \"" + b + "\"").orElse("")
            + " ["
            + place(demand)
            + demand.witness().map(witness -> ", e.g. " + witness).orElse("")
            + "]",
        "    ");
    if (demand.broken() > 0 && demand.unknown() > 0) {
      paper.line("    ", "unknown for " + Paper.users(demand.unknown()));
    }
  }

  private static String fate(Summary.DemandCount demand) {
    return demand.broken() > 0
        ? "broken by " + Paper.users(demand.broken())
        : "not shown to hold for " + Paper.users(demand.unknown());
  }

  private void assumptions() {
    if (summary.assumptions().isEmpty()) {
      return;
    }
    paper.title(
        "What the decisions assume, since nobody has documented it; `assume` in the policy changes it");
    for (Summary.Lean lean : summary.assumptions()) {
      paper.line(
          "  " + Paper.number(lean.users()) + "  ",
          (lean.users() == 1 ? "leans" : "lean")
              + " on "
              + lean.assumption().word()
              + ": "
              + lean.value()
              + ", e.g. "
              + lean.witness()
              + ". "
              + lean.means().replaceAll("[.]$", "")
              + otherwise(lean),
          BELOW);
    }
    paper.line(
        "  ",
        "Another value changes masters, owners or outcomes of at most so many users, and of no others.");
  }

  private static String otherwise(Summary.Lean lean) {
    return lean.others().stream()
        .map(other -> "if " + other + ": " + lean.otherwise(other))
        .collect(Collectors.joining("; ", " (", ")."));
  }

  private void legend() {
    paper.line("", "");
    paper.line(
        "",
        "The users differ in "
            + Paper.count(summary.situations(), "way")
            + " that matter here (situations). In brackets stand codes, an example, and the place in"
            + " the policy. `mastering explain` says more of each code and word: of a finding"
            + " (MST310), a rule (P4), a way out (R5), an outcome or its reason (mastered-elsewhere),"
            + " an assumption (override-fallback), an error of Okta (E0000023). `eval --format jsonl`"
            + " writes a line for each user, with the codes of the findings.");
    Optional<String> why =
        summary.problems().stream()
            .flatMap(problem -> problem.witness().stream())
            .findFirst()
            .flatMap(summary.around()::why);
    if (why.isPresent()) {
      paper.line("", "All about the first user above:");
      paper.unbroken("  " + why.get());
    }
  }
}
