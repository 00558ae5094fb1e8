package io.mastering.engine.report;

import io.mastering.model.decision.Remedy;
import io.mastering.model.identity.Gap;
import io.mastering.model.policy.Demand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a summary to an admin: what is missing first, then who masters, what will fail and why. */
public final class SummaryText {
  /** So many of a way's attributes are named; the others are counted. */
  private static final int NAMED = 4;

  private final StringBuilder out = new StringBuilder();
  private final Summary summary;

  private SummaryText(Summary summary) {
    this.summary = summary;
  }

  public static String of(Summary summary) {
    SummaryText text = new SummaryText(summary);
    text.head();
    text.gaps();
    text.masters();
    text.owners();
    text.pushes();
    text.findings();
    text.demands();
    text.assumptions();
    text.open();
    return text.out.toString();
  }

  private void head() {
    line(
        users(summary.users()) + " in " + count(summary.situations(), "different situation") + ".");
    if (summary.rejected() > 0) {
      line(count(summary.rejected(), "line") + " of users.ndjson rejected.");
    }
    FindingLines.head(summary.findings()).forEach(this::line);
  }

  private void gaps() {
    if (summary.gaps().isEmpty()) {
      return;
    }
    title("What the snapshot does not say");
    for (Gap gap : summary.gaps()) {
      line("  " + gap.what() + " (" + users(gap.users()) + ")");
      line("    to close it: " + gap.settle());
    }
  }

  private void masters() {
    title("Who masters the users");
    for (Summary.Count master : summary.masters()) {
      line(
          "  "
              + number(master.users())
              + percent(master.users())
              + "  "
              + master.what()
              + "  (e.g. "
              + master.witness()
              + ")");
    }
  }

  private void pushes() {
    if (summary.writes().isEmpty()) {
      return;
    }
    title("What each push would do");
    Map<String, List<Summary.WriteCount>> bySystem =
        summary.writes().stream()
            .collect(
                Collectors.groupingBy(
                    w -> (w.inbound() ? "push by " : "push to ") + w.system(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    bySystem.forEach(this::push);
  }

  private void push(String system, List<Summary.WriteCount> writes) {
    List<Summary.WriteCount> failing = writes.stream().filter(Summary.WriteCount::fails).toList();
    long doomed = failing.stream().mapToLong(Summary.WriteCount::users).sum();
    line("  " + system);
    if (doomed > 0) {
      line(
          "    "
              + count(doomed, "push", "pushes")
              + (doomed == 1 ? " is" : " are")
              + " bound to fail, for "
              + count(failing.size(), "reason")
              + ":");
      failing.forEach(this::failing);
    }
    writes.stream().filter(write -> !write.fails()).forEach(this::passing);
  }

  private void failing(Summary.WriteCount write) {
    line("    " + number(write.users()) + "  " + outcome(write) + ": " + cause(write));
    Map<Remedy, List<String>> ways = new EnumMap<>(Remedy.class);
    for (Summary.Remedy way : write.waysOut()) {
      String some = way.users() < write.users() ? " (" + grouped(way.users()) + " of them)" : "";
      ways.computeIfAbsent(Remedy.valueOf(way.remedy()), r -> new ArrayList<>())
          .add(way.about() + some);
    }
    ways.replaceAll((remedy, about) -> RemedyText.shortened(about, NAMED));
    for (RemedyText.Plan plan : RemedyText.plans(ways)) {
      line("               way out: " + plan.words() + " [" + plan.remedy() + "]");
      plan.notes().forEach(note -> line("                 " + note));
    }
  }

  private void passing(Summary.WriteCount write) {
    boolean open = write.outcome().equals("unknown");
    String why = open ? place(write) : write.reason().isPresent() ? ": " + cause(write) : "";
    line("    " + number(write.users()) + "  " + outcome(write) + why);
    if (open) {
      line("               to settle it: " + write.cause().replace(Cause.NOT_SHOWN, ""));
    }
  }

  private static String outcome(Summary.WriteCount write) {
    return write.outcome() + write.reason().map(reason -> " (" + reason + ")").orElse("");
  }

  private static String cause(Summary.WriteCount write) {
    return write.cause() + place(write);
  }

  private static String place(Summary.WriteCount write) {
    return "  [" + write.rule() + ", e.g. " + write.witness() + "]";
  }

  private void owners() {
    title("Who owns the attributes");
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (Summary.OwnerCount owner : summary.owners()) {
      alike.computeIfAbsent(owners(owner), attributes -> new ArrayList<>()).add(owner.attribute());
    }
    alike.forEach(
        (owners, attributes) -> {
          line("  " + String.join(", ", attributes));
          line("    " + owners);
        });
  }

  private static String owners(Summary.OwnerCount owner) {
    return owner.owners().stream()
        .map(count -> count.what() + " " + grouped(count.users()))
        .collect(Collectors.joining(", "));
  }

  private void findings() {
    FindingLines.of(summary.findings(), summary.users()).forEach(this::line);
  }

  private void demands() {
    if (summary.demands().isEmpty()) {
      return;
    }
    title("Demands of the policy");
    for (Summary.DemandCount demand : summary.demands()) {
      line(
          "  "
              + fate(demand)
              + ": "
              + DemandText.of(demand.demand())
              + because(demand.demand())
              + "  [line "
              + demand.demand().span().line()
              + demand.witness().map(witness -> ", e.g. " + witness).orElse("")
              + "]");
      if (demand.unknown() > 0) {
        line("    unknown for " + users(demand.unknown()));
      }
    }
  }

  private static String fate(Summary.DemandCount demand) {
    return demand.broken() > 0
        ? "broken by " + users(demand.broken())
        : demand.unknown() > 0 ? "not shown to hold" : "kept";
  }

  private static String because(Demand demand) {
    Optional<String> because = demand.because();
    return because.map(reason -> ", because \"" + reason + "\"").orElse("");
  }

  private void assumptions() {
    if (summary.assumptions().isEmpty()) {
      return;
    }
    title("What the decisions assume, since nobody has documented it");
    for (Summary.Lean lean : summary.assumptions()) {
      line(
          "  "
              + number(lean.users())
              + percent(lean.users())
              + "  lean on "
              + lean.assumption()
              + ": "
              + lean.value()
              + "  (e.g. "
              + lean.witness()
              + ")");
    }
  }

  private void open() {
    if (summary.settlers().isEmpty()) {
      return;
    }
    title("What would settle the open decisions");
    for (Summary.Count settler : summary.settlers()) {
      line("  " + number(settler.users()) + percent(settler.users()) + "  " + settler.what());
    }
  }

  private void title(String title) {
    line("");
    line(title);
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private String percent(long users) {
    return String.format(Locale.ROOT, " %5.1f %%", 100.0 * users / Math.max(1, summary.users()));
  }

  private static String number(long users) {
    return String.format(Locale.ROOT, "%,9d", users);
  }

  private static String grouped(long users) {
    return String.format(Locale.ROOT, "%,d", users);
  }

  private static String users(long users) {
    return count(users, "user");
  }

  private static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(long number, String one, String many) {
    return grouped(number) + " " + (number == 1 ? one : many);
  }
}
