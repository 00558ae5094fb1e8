package io.mastering.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stays open as something that is wrong: its reasons and its remedies are of the same ends.
 */
final class OpenProblem {
  private static final int TOLD = 3;

  private final Summary summary;
  private final List<OpenEnd> ends;

  private OpenProblem(Summary summary) {
    this.summary = summary;
    this.ends = OpenEnd.waitedFor(summary);
  }

  static Optional<Problem> of(Summary summary) {
    return summary.open().map(open -> new OpenProblem(summary).problem(open));
  }

  private Problem problem(Summary.Count open) {
    List<String> remedies = ends.stream().limit(TOLD).map(this::remedy).toList();
    return new Problem(
        Consequence.OPEN,
        "Some decisions stay open",
        "Some decisions stay open: the snapshot does not show enough.",
        open.users(),
        Paper.users(open.users()) + ", " + Paper.part(open.users(), summary.users()),
        Optional.of(open.witness()),
        why(),
        remedies.get(0),
        List.of(),
        remedies.subList(1, remedies.size()),
        List.of());
  }

  /** Each reason once, with the users of each end that it is told of. */
  private List<String> why() {
    Map<String, List<Long>> reasons = new LinkedHashMap<>();
    ends.stream()
        .limit(TOLD)
        .forEach(
            end -> reasons.computeIfAbsent(end.why(), w -> new ArrayList<>()).add(end.waiting()));
    List<String> why = new ArrayList<>();
    reasons.forEach((reason, users) -> why.add(isOnly() ? reason : counted(reason, users)));
    if (ends.size() > TOLD) {
      why.add("What else is not said stands below.");
    }
    return why;
  }

  private static String counted(String reason, List<Long> users) {
    String counts = users.stream().map(Paper::grouped).collect(Collectors.joining(" and "));
    boolean one = users.equals(List.of(1L));
    return reason.replaceAll("[.]$", "") + " (" + counts + (one ? " user)." : " users).");
  }

  private String remedy(OpenEnd end) {
    String users = Paper.users(end.waiting());
    return isOnly()
        ? "Settle them by " + end.close() + "."
        : (end.equals(ends.get(0)) ? "Settle them: for " + users : "For " + users)
            + " by "
            + end.close()
            + ".";
  }

  private boolean isOnly() {
    return ends.size() == 1;
  }
}
