package io.mastering.engine.report;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.outcome.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each push would do, by its cause, and what leads out. */
final class PushLines {
  private static final String ROW = "    ";
  private static final String BELOW = " ".repeat(15);
  private static final String AMONG = " ".repeat(17);

  private final Paper paper;
  private final Summary summary;
  private final boolean above;

  private PushLines(Paper paper, Summary summary, boolean above) {
    this.paper = paper;
    this.summary = summary;
    this.above = above;
  }

  /**
   * @param above whether what fails is told above, with the first way out
   */
  static void write(Paper paper, Summary summary, boolean above) {
    if (summary.writes().isEmpty()) {
      return;
    }
    paper.title("What each push would do");
    PushLines lines = new PushLines(paper, summary, above);
    summary.callers().forEach(lines::caller);
    Map<String, List<Summary.WriteCount>> apps =
        summary.writes().stream()
            .filter(write -> !write.inbound())
            .collect(
                Collectors.groupingBy(
                    Summary.WriteCount::system, LinkedHashMap::new, Collectors.toList()));
    apps.forEach(lines::app);
    lines.legend();
  }

  private void caller(CallerCount caller) {
    List<Summary.WriteCount> own =
        summary.writes().stream()
            .filter(w -> w.inbound() && w.system().equals(caller.caller()))
            .toList();
    paper.line(
        "  ",
        "push by "
            + summary.around().named(caller.caller())
            + (caller.fails() == 0
                ? ""
                : ": "
                    + summary.failing(caller)
                    + " of "
                    + Paper.grouped(caller.pushes())
                    + " would fail"));
    byOutcome(own.stream().filter(Summary.WriteCount::fails).toList());
    byOutcome(own.stream().filter(w -> !w.fails()).toList());
    waysOut(caller);
  }

  /** The causes of one outcome stand together. */
  private void byOutcome(List<Summary.WriteCount> writes) {
    Map<String, List<Summary.WriteCount>> alike =
        writes.stream()
            .collect(
                Collectors.groupingBy(PushLines::outcome, LinkedHashMap::new, Collectors.toList()));
    alike.forEach(this::outcome);
  }

  private void outcome(String outcome, List<Summary.WriteCount> writes) {
    Summary.WriteCount first = writes.get(0);
    long users = writes.stream().mapToLong(Summary.WriteCount::users).sum();
    String told =
        first.rule().isEmpty() ? "" : " [" + first.rule() + ", e.g. " + first.witness() + "]";
    String causes = writes.size() == 1 ? first.cause() : causes(writes);
    String before = ROW + Paper.number(users) + "  ";
    if (outcome.equals("unknown")) {
      paper.line(before, outcome + told, BELOW);
      return;
    }
    paper.line(before, outcome + (causes.isEmpty() ? "" : ": " + causes) + told, BELOW);
  }

  private static String causes(List<Summary.WriteCount> writes) {
    String owned =
        writes.get(0).owner().isPresent() ? "the first attribute refused is owned by " : "";
    return owned
        + Paper.summed(writes, w -> w.owner().orElse(w.cause()), Summary.WriteCount::users);
  }

  private static String outcome(Summary.WriteCount write) {
    return write.outcome() + write.reason().map(reason -> " (" + reason + ")").orElse("");
  }

  private void waysOut(CallerCount caller) {
    if (caller.waysOut().isEmpty()) {
      return;
    }
    paper.line(
        ROW,
        "Refused are "
            + WayText.names(caller.refusedAttributes())
            + ". Ways out, the least invasive first; after each, retry what tasks have failed:");
    int number = 1;
    for (CallerCount.Way way : caller.waysOut()) {
      String remedies =
          way.remedies().stream().map(WayText::numbered).collect(Collectors.joining(", "));
      boolean told = above && number == 1;
      String before = ROW + "  " + number++ + ". ";
      String below = " ".repeat(before.length());
      paper.line(
          before,
          "["
              + remedies
              + "] clears "
              + Paper.grouped(way.clears())
              + way.stillFailing()
              + ": "
              + (told ? "told above." : way.does() + ". " + String.join(" ", way.changes())),
          below);
    }
  }

  private void app(String app, List<Summary.WriteCount> writes) {
    List<String> parts = new ArrayList<>();
    Map<String, List<Summary.WriteCount>> alike =
        writes.stream()
            .collect(
                Collectors.groupingBy(PushLines::outcome, LinkedHashMap::new, Collectors.toList()));
    alike.forEach((outcome, same) -> parts.add(part(app, outcome, same)));
    paper.line("  ", "push to " + app + ": " + String.join("; ", parts), ROW);
  }

  private String part(String app, String outcome, List<Summary.WriteCount> writes) {
    long users = writes.stream().mapToLong(Summary.WriteCount::users).sum();
    Summary.WriteCount first = writes.get(0);
    String causes =
        writes.stream()
            .filter(w -> !w.cause().isEmpty())
            .map(w -> (writes.size() == 1 ? "" : Paper.grouped(w.users()) + " ") + cause(app, w))
            .collect(Collectors.joining(", "));
    return Paper.grouped(users)
        + " "
        + first.outcome()
        + (causes.isEmpty()
            ? ""
            : ": " + causes + " [" + first.rule() + ", e.g. " + first.witness() + "]");
  }

  private String cause(String app, Summary.WriteCount write) {
    long alive =
        summary.findings().stream()
            .filter(f -> f.code() == Code.MST312 && f.subject().equals(app))
            .mapToLong(FindingCount::users)
            .sum();
    boolean some = write.cause().equals(Cause.NO_EXTERNAL_ID) && alive > 0 && alive < write.users();
    return shortened(write.cause())
        + (some ? " (" + Paper.grouped(alive) + " would else be pushed: MST312)" : "");
  }

  private static String shortened(String cause) {
    return cause.startsWith(Cause.NOT_SHOWN)
        ? "see what the snapshot does not say"
        : cause
            .replace("the user is ", "")
            .replace(Cause.NO_EXTERNAL_ID, "link without external id")
            .replace("the link has ", "link ")
            .replace("the link is ", "link ");
  }

  /** What the words of outcomes mean, and the way out where it is the same for all. */
  private void legend() {
    Map<String, String> means = new LinkedHashMap<>();
    summary.writes().stream()
        .filter(w -> w.reason().isPresent())
        .forEach(
            w ->
                means.putIfAbsent(
                    outcome(w),
                    w.means()
                        + (w.fails() && !above
                            ? OutcomeText.cure(
                                    w.reason().flatMap(Reason::named),
                                    "the caller",
                                    Optional.empty())
                                .map(cure -> " Way out: " + cure)
                                .orElse("")
                            : "")));
    means.forEach((outcome, says) -> paper.line("  " + outcome + ": ", says, ROW));
  }
}
