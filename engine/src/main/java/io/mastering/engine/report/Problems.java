package io.mastering.engine.report;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ranks what a summary tells: by what comes of it, then by how many users it concerns. What is open
 * may be a write that fails, so it stands among those.
 */
final class Problems {
  private static final Comparator<Problem> WORST_FIRST =
      Comparator.comparing(Problems::weight)
          .thenComparing(Problem::cases, Comparator.reverseOrder())
          .thenComparing(Problem::consequence);

  private static final Optional<String> NOBODY = Optional.of(Policy.NOBODY);

  private static final String UNPRICED =
      "What else that changes is not known here: try it on a copy of the policy with `eval`.";

  private final Summary summary;
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> askingToSendLess = new ArrayList<>();

  private Problems(Summary summary) {
    this.summary = summary;
  }

  static List<Problem> of(Summary summary) {
    Problems problems = new Problems(summary);
    problems.callers();
    FindingGroup.of(summary.findings()).stream()
        .collect(Collectors.groupingBy(FindingGroup::code, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(problems::finding);
    summary.demands().stream().filter(d -> d.broken() > 0).forEach(problems::demand);
    DriftProblem.of(summary.around().drift()).ifPresent(problems.found::add);
    OpenProblem.of(summary).ifPresent(problems.found::add);
    if (!summary.unmatched().isEmpty()) {
      problems.found.add(summary.unmatched().problem(summary.users()));
    }
    problems.found.sort(WORST_FIRST);
    return problems.found.stream().map(problems::inOrder).toList();
  }

  private static Consequence weight(Problem problem) {
    return problem.consequence() == Consequence.OPEN
        ? Consequence.WRITE_FAILS
        : problem.consequence();
  }

  /** A problem with the numbers of those that are to be mended before it. */
  private Problem inOrder(Problem problem) {
    String before =
        IntStream.range(0, found.size())
            .filter(i -> askingToSendLess.contains(found.get(i)))
            .mapToObj(i -> Integer.toString(i + 1))
            .collect(Collectors.joining(" and "));
    return before.isEmpty() ? problem : problem.after("first do " + before + " (R5)");
  }

  /**
   * All of one code, whatever its reasons. MST301 is told by the causes of refusals, MST309 by the
   * way out that would not last.
   */
  private void finding(List<FindingGroup> groups) {
    FindingGroup first = groups.get(0);
    Code code = first.code();
    if (first.severity() == Severity.INFO
        || code == Code.MST301
        || code == Code.MST309
        || code == Code.MST202 && isFailing(first)) {
      return;
    }
    List<FindingGroup> others = groups.subList(1, groups.size());
    List<String> why = new ArrayList<>();
    others.forEach(other -> why.add(other.saysAfter(first)));
    if (code == Code.MST310) {
      why.addAll(whomNobodyDeactivates());
    }
    found.add(
        new Problem(
            first.consequence(),
            capital(code.title()),
            others.isEmpty() ? first.says() : first.saysAmongOthers(),
            concerned(groups),
            counted(groups),
            first.witness(),
            why,
            first.cure().does(),
            List.of(first.cure().price().orElse(UNPRICED)),
            others.stream().filter(o -> !o.cure().equals(first.cure())).map(o -> also(o)).toList(),
            List.of(code.name())));
  }

  private static String also(FindingGroup group) {
    return (group.cases() == 0 ? "Else: " : "For the " + group.counted() + ": ")
        + group.cure().does();
  }

  private boolean isFailing(FindingGroup group) {
    return summary.callers().stream()
        .anyMatch(
            c ->
                c.refused() > 0
                    && group.findings().stream().allMatch(f -> f.counterpart().equals(c.caller())));
  }

  /** Cases and users in words; empty where settings show it. */
  private String counted(List<FindingGroup> groups) {
    long cases = groups.stream().mapToLong(FindingGroup::cases).sum();
    long users = groups.get(0).usersOfCode();
    return cases > 0 && cases == users ? counted(users) : FindingGroup.counted(cases, users);
  }

  /** All imports stop with one: that concerns every user. */
  private long concerned(List<FindingGroup> groups) {
    return groups.get(0).code() == Code.MST316
        ? summary.users()
        : groups.stream().mapToLong(FindingGroup::cases).sum();
  }

  /** Who never had a source is no finding, but no import deactivates him either. */
  private List<String> whomNobodyDeactivates() {
    return summary.masters().stream()
        .filter(master -> master.what().equals(Policy.OKTA))
        .map(
            master ->
                "No import deactivates any of the "
                    + Paper.users(master.users())
                    + " whom Okta masters; counted here are only those who had a source and are not"
                    + " deactivated yet, not those whose links never mastered or who have none.")
        .toList();
  }

  /** A caller whose pushes fail for no other cause than those of another is told with that one. */
  private void callers() {
    List<CallerCount> failing =
        summary.callers().stream().filter(c -> c.fails() > 0).collect(Collectors.toList());
    while (!failing.isEmpty()) {
      CallerCount first = failing.remove(0);
      Set<String> causes = causes(first);
      List<CallerCount> alike =
          failing.stream().filter(c -> c.refused() == 0 && causes.containsAll(causes(c))).toList();
      failing.removeAll(alike);
      pushes(first, alike);
    }
  }

  /** With those that are refused first: whom another caller finds stopped by this alone. */
  private Set<String> causes(CallerCount caller) {
    Map<String, Long> causes = new HashMap<>();
    failing(caller).forEach(write -> causes.merge(write.cause(), write.users(), Long::sum));
    caller.obstacles().forEach(also -> causes.merge(also.cause(), also.users(), Long::sum));
    return causes.entrySet().stream().map(Map.Entry::toString).collect(Collectors.toSet());
  }

  private List<Summary.WriteCount> failing(CallerCount caller) {
    return summary.writes().stream()
        .filter(w -> w.inbound() && w.system().equals(caller.caller()) && w.fails())
        .toList();
  }

  private void pushes(CallerCount caller, List<CallerCount> alike) {
    List<Summary.WriteCount> failing = failing(caller);
    Optional<CallerCount.Way> way = caller.waysOut().stream().findFirst();
    List<String> all = new ArrayList<>(List.of(caller.caller()));
    alike.forEach(c -> all.add(c.caller()));
    List<String> others =
        Stream.concat(
                failing.stream().map(w -> w.reason().flatMap(Reason::named)),
                caller.obstacles().stream().map(CallerCount.Obstructed::reason))
            .map(reason -> cure(reason, WayText.names(all)))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    List<String> why = why(caller, failing);
    alike.forEach(c -> why.add(alsoFails(c)));
    Problem problem =
        new Problem(
            Consequence.WRITE_FAILS,
            wouldFail(caller.caller(), caller) + (caller.fails() == 1 ? " user" : " users"),
            wouldFail(summary.around().named(caller.caller()), caller)
                + " of "
                + Paper.users(caller.pushes())
                + " if all were pushed now"
                + unknown(caller)
                + ".",
            caller.fails(),
            Paper.part(caller.fails(), summary.users()) + " of all users",
            failing.stream().findFirst().map(Summary.WriteCount::witness),
            why,
            way.map(w -> sentence(w)).orElseGet(() -> String.join(" ", others)),
            price(way),
            way.isPresent() ? others : List.of(),
            foundOf(caller));
    found.add(problem);
    if (way.filter(w -> w.approach() == Approach.SEND_LESS).isPresent()) {
      askingToSendLess.add(problem);
    }
  }

  private String wouldFail(String name, CallerCount caller) {
    return "The push by " + name + " would fail for " + summary.failing(caller);
  }

  private String unknown(CallerCount caller) {
    long unknown = summary.unknown(caller);
    return unknown == 0 ? "" : " (" + Paper.grouped(unknown) + " unknown)";
  }

  private String alsoFails(CallerCount caller) {
    return "For "
        + Paper.grouped(caller.fails())
        + " of these users ("
        + failing(caller).stream()
            .map(w -> w.cause().replace("the user is ", "") + " " + Paper.grouped(w.users()))
            .collect(Collectors.joining(", "))
        + ") the push by "
        + summary.around().named(caller.caller())
        + " would fail too.";
  }

  private List<String> foundOf(CallerCount caller) {
    return summary.findings().stream()
        .filter(f -> f.code() == Code.MST301 && f.subject().equals(caller.caller()))
        .map(f -> f.code().name())
        .distinct()
        .toList();
  }

  private static List<String> why(CallerCount caller, List<Summary.WriteCount> failing) {
    List<String> why = new ArrayList<>();
    Optional<String> elsewhere = Optional.of(Reason.MASTERED_ELSEWHERE.word());
    List<Summary.WriteCount> refused =
        failing.stream().filter(w -> w.reason().equals(elsewhere)).toList();
    List<Summary.WriteCount> owned =
        refused.stream().filter(w -> !w.owner().equals(NOBODY)).toList();
    if (!owned.isEmpty()) {
      why.add(
          "For "
              + Paper.users(users(owned))
              + ", sources own some of the "
              + Paper.count(caller.sends().size(), "attribute")
              + " that it sends ("
              + caller.refusedAttributes().size()
              + " of them for all users together), and one is enough for Okta to refuse the whole"
              + " push; the first of them is owned by "
              + owners(owned)
              + ".");
    }
    long ownerless = users(refused) - users(owned);
    if (ownerless > 0) {
      why.add(
          "For "
              + Paper.users(ownerless)
              + ", nobody may write the first of these attributes ("
              + Assumption.OVERRIDE_FALLBACK.word()
              + ").");
    }
    List<Summary.WriteCount> others = failing.stream().filter(w -> !refused.contains(w)).toList();
    others.forEach(w -> why.add(cause(w, obstructed(caller, w.cause()))));
    caller.obstacles().stream()
        .filter(o -> others.stream().noneMatch(w -> w.cause().equals(o.cause())))
        .forEach(
            o -> why.add("For " + Paper.grouped(o.users()) + " of these, " + o.cause() + " too."));
    return why;
  }

  /** Those that are refused, of whom the same is true. */
  private static long obstructed(CallerCount caller, String cause) {
    return caller.obstacles().stream()
        .filter(o -> o.cause().equals(cause))
        .mapToLong(CallerCount.Obstructed::users)
        .sum();
  }

  private static String cause(Summary.WriteCount write, long refused) {
    String status = "the user is ";
    long all = write.users() + refused;
    String users = Paper.users(all);
    return write.cause().startsWith(status)
        ? users + (all == 1 ? " is " : " are ") + write.cause().substring(status.length()) + "."
        : "For "
            + users
            + ", "
            + write.cause()
            + (refused == 0 ? "." : "; " + Paper.grouped(refused) + " of them are counted above.");
  }

  private Optional<String> cure(Optional<Reason> reason, String callers) {
    return OutcomeText.cure(reason, callers, summary.around().loginForm());
  }

  private static long users(List<Summary.WriteCount> writes) {
    return writes.stream().mapToLong(Summary.WriteCount::users).sum();
  }

  private static String owners(List<Summary.WriteCount> refused) {
    return Paper.summed(refused, w -> w.owner().orElse(w.cause()), Summary.WriteCount::users);
  }

  private static List<String> price(Optional<CallerCount.Way> way) {
    List<String> price = new ArrayList<>();
    if (way.isPresent()) {
      price.add(
          "This clears the refusal of "
              + Paper.count(way.get().clears(), "push")
              + way.get().stillFailing()
              + ".");
      price.addAll(way.get().changes());
      price.add("Other ways stand below, with what each changes.");
    }
    return price;
  }

  private void demand(Summary.DemandCount demand) {
    found.add(
        new Problem(
            Consequence.DEMAND_BROKEN,
            "A demand of the policy is broken",
            "The policy demands: " + DemandText.of(demand.demand()) + ".",
            demand.broken(),
            counted(demand.broken()),
            demand.witness(),
            demand.demand().because().map(b -> "Because \"" + b + "\".").stream().toList(),
            "Look at one of these users with `mastering why`.",
            List.of(),
            List.of(),
            List.of()));
  }

  private String counted(long users) {
    return Paper.users(users) + ", " + Paper.part(users, summary.users());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String sentence(CallerCount.Way way) {
    return capital(way.does())
        + way.remedies().stream()
            .map(WayText::numbered)
            .collect(
                Collectors.joining(", ", "; then, if a task has failed there, retry it [", "]."));
  }
}
