package io.mastering.engine.report;

import io.mastering.model.decision.Remedy;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.outcome.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ranks what a summary tells: by what comes of it, then by how many users it concerns. */
final class Problems {
  private static final Comparator<Problem> WORST_FIRST =
      Comparator.comparing(Problem::consequence)
          .thenComparing(Problem::cases, Comparator.reverseOrder());

  private final Summary summary;
  private final List<Problem> found = new ArrayList<>();

  private Problems(Summary summary) {
    this.summary = summary;
  }

  static List<Problem> of(Summary summary) {
    Problems problems = new Problems(summary);
    summary.callers().stream().filter(c -> c.fails() > 0).forEach(problems::pushes);
    FindingGroup.of(summary.findings()).forEach(problems::finding);
    summary.demands().stream().filter(d -> d.broken() > 0).forEach(problems::demand);
    problems.open();
    problems.found.sort(WORST_FIRST);
    return List.copyOf(problems.found);
  }

  private void finding(FindingGroup group) {
    boolean failing =
        summary.callers().stream()
            .anyMatch(
                c ->
                    c.refused() > 0
                        && group.findings().stream()
                            .allMatch(f -> f.counterpart().equals(c.caller())));
    if (group.severity() == Severity.INFO
        || group.code() == Code.MST301
        || group.code() == Code.MST202 && failing) {
      return;
    }
    found.add(
        new Problem(
            group.consequence(),
            group.says(),
            group.users(),
            group.users() == 0
                ? ""
                : group.findings().size() == 1
                    ? counted(group.users())
                    : Paper.grouped(group.users()) + " in all",
            group.witness(),
            List.of(),
            group.clears(),
            List.of(),
            List.of(group.code().name())));
  }

  private void pushes(CallerCount caller) {
    List<Summary.WriteCount> failing =
        summary.writes().stream()
            .filter(w -> w.inbound() && w.system().equals(caller.caller()) && w.fails())
            .toList();
    Optional<CallerCount.Way> way = caller.waysOut().stream().findFirst();
    List<String> others =
        failing.stream()
            .map(Summary.WriteCount::clears)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    found.add(
        new Problem(
            Consequence.WRITE_FAILS,
            "The push by "
                + caller.caller()
                + " would fail for "
                + Paper.grouped(caller.fails())
                + " of "
                + Paper.users(caller.pushes())
                + ".",
            caller.fails(),
            Paper.part(caller.fails(), summary.users()),
            failing.stream().findFirst().map(Summary.WriteCount::witness),
            why(caller, failing),
            way.map(w -> sentence(w)).orElseGet(() -> String.join(" ", others)),
            price(caller, way, others),
            summary.findings().stream()
                .filter(f -> f.code() == Code.MST301 && f.subject().equals(caller.caller()))
                .map(f -> f.code().name())
                .distinct()
                .toList()));
  }

  private static List<String> why(CallerCount caller, List<Summary.WriteCount> failing) {
    List<String> why = new ArrayList<>();
    Optional<String> elsewhere = Optional.of(Reason.MASTERED_ELSEWHERE.word());
    List<Summary.WriteCount> refused =
        failing.stream().filter(w -> w.reason().equals(elsewhere)).toList();
    if (!refused.isEmpty()) {
      why.add(
          Paper.grouped(caller.refused())
              + ": sources own "
              + caller.refusedAttributes().size()
              + " of the "
              + Paper.count(caller.sends().size(), "attribute")
              + " that it sends, and one is enough for Okta to refuse the whole push ("
              + owners(refused)
              + ").");
    }
    failing.stream()
        .filter(w -> !refused.contains(w))
        .forEach(w -> why.add(Paper.grouped(w.users()) + ": " + w.cause() + "."));
    return why;
  }

  private static String owners(List<Summary.WriteCount> refused) {
    return refused.stream()
        .map(w -> w.owner().orElse(w.cause()) + " " + Paper.grouped(w.users()))
        .collect(Collectors.joining(", "));
  }

  private static List<String> price(
      CallerCount caller, Optional<CallerCount.Way> way, List<String> others) {
    List<String> price = new ArrayList<>();
    if (way.isPresent()) {
      price.add("This clears " + Paper.grouped(way.get().clears()) + ".");
      way.get().changes().stream().findFirst().ifPresent(price::add);
      price.add("Below: other ways, and what each changes.");
      price.addAll(others);
    }
    return price;
  }

  private void demand(Summary.DemandCount demand) {
    found.add(
        new Problem(
            Consequence.DEMAND_BROKEN,
            "The policy demands: " + DemandText.of(demand.demand()) + ".",
            demand.broken(),
            counted(demand.broken()),
            demand.witness(),
            demand.demand().because().map(b -> "Because \"" + b + "\".").stream().toList(),
            "Look at one of these users with `mastering why`.",
            List.of(),
            List.of()));
  }

  /** What stays open, by what would settle it for most users. */
  private void open() {
    if (summary.settlers().isEmpty()) {
      return;
    }
    Summary.Count most = summary.settlers().get(0);
    List<String> why = new ArrayList<>();
    summary.gaps().forEach(gap -> why.add(gap.what()));
    found.add(
        new Problem(
            Consequence.OPEN,
            "Some decisions stay open: the snapshot does not show enough.",
            most.users(),
            counted(most.users()),
            Optional.of(most.witness()),
            why,
            "Settle them by " + most.what() + ".",
            List.of(),
            List.of()));
  }

  private String counted(long users) {
    return Paper.users(users) + ", " + Paper.part(users, summary.users());
  }

  private static String sentence(CallerCount.Way way) {
    return way.does().substring(0, 1).toUpperCase(Locale.ROOT)
        + way.does().substring(1)
        + way.remedies().stream()
            .map(Remedy::name)
            .collect(Collectors.joining(", ", "; then retry the failed tasks there [", "]."));
  }
}
