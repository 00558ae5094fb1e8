package io.mastering.engine.report;

import io.mastering.engine.page.BarChart;
import io.mastering.engine.page.Block;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of a summary as charts, each with the users behind it. */
final class SummaryCharts {
  private static final int CAUSES = 20;
  private static final int FIRST = 0;
  private static final Map<String, Integer> OUTCOMES =
      Map.of(
          "applied",
          0,
          "rejected",
          1,
          "queued",
          2,
          "no-change",
          3,
          "refused",
          4,
          "unknown",
          5,
          "skipped",
          6);
  private static final List<Integer> SEVERITIES = List.of(4, 1, 0);

  private final Summary summary;
  private final Map<String, Integer> colours = new LinkedHashMap<>();

  SummaryCharts(Summary summary) {
    this.summary = summary;
    summary.masters().forEach(m -> colour(holder(m.what())));
    summary.owners().stream()
        .flatMap(o -> o.owners().stream())
        .forEach(o -> colour(holder(o.what())));
  }

  private int colour(String holder) {
    return colours.computeIfAbsent(holder, h -> Math.min(colours.size(), BarChart.COLOURS - 1));
  }

  /** Between whom an open holder is open stands in the tables. */
  private static String holder(String what) {
    return what.replaceAll(" \\(.*", "");
  }

  Section masters() {
    List<Block.Bar> bars = new ArrayList<>();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Summary.Count master : summary.masters()) {
      int colour = colour(holder(master.what()));
      String label = summary.around().labelled(master.what());
      bars.add(
          new Block.Bar(
              label,
              List.of(new Block.Part(holder(master.what()), master.users(), colour)),
              counted(master.users())));
      rows.add(
          List.of(
              Block.Cell.of(Words.name(label)),
              Block.Cell.of(Paper.grouped(master.users())),
              Block.Cell.of(Words.code(ListCommand.why(master.witness()))),
              Block.Cell.of(Words.code(ListCommand.master(master.what())))));
    }
    String title = "Who masters the users";
    return Section.of(
        title,
        List.of(
            new Block.Bars(spoken(title, bars), summary.users(), bars),
            details(title, List.of("Master", "Users"), rows)));
  }

  Section owners() {
    List<Block.Bar> bars = new ArrayList<>();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Summary.OwnerCount owner : summary.owners()) {
      Map<String, Long> byHolder = new LinkedHashMap<>();
      for (Summary.Count count : owner.owners()) {
        byHolder.merge(holder(count.what()), count.users(), Long::sum);
        rows.add(
            List.of(
                Block.Cell.of(Words.name(owner.attribute())),
                Block.Cell.of(Words.name(count.what())),
                Block.Cell.of(Paper.grouped(count.users())),
                Block.Cell.of(Words.code(ListCommand.why(count.witness())))));
      }
      bars.add(
          new Block.Bar(
              owner.attribute(),
              byHolder.entrySet().stream()
                  .map(e -> new Block.Part(e.getKey(), e.getValue(), colour(e.getKey())))
                  .toList(),
              byHolder.entrySet().stream()
                  .map(e -> e.getKey() + " " + Paper.grouped(e.getValue()))
                  .collect(Collectors.joining(", "))));
    }
    String title = "Who owns the attributes";
    List<Block> blocks = new ArrayList<>();
    if (!bars.isEmpty()) {
      blocks.add(new Block.Bars(spoken(title, bars), summary.users(), bars));
      blocks.add(ownerDetails(rows));
    }
    return Section.of(title, blocks);
  }

  private Block ownerDetails(List<List<Block.Cell>> rows) {
    Summary.OwnerCount first = summary.owners().get(FIRST);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(Words.NONE, heads("Attribute", "Owner", "Users", "For example"), rows));
    if (!first.owners().isEmpty()) {
      blocks.add(new Block.Paragraph(Words.of("All users behind a row, here the first of them:")));
      blocks.add(
          new Block.Command(
              ListCommand.owner(first.attribute(), first.owners().get(FIRST).what())));
    }
    return new Block.Details(behind("Who owns the attributes"), blocks);
  }

  Section pushes() {
    if (summary.writes().isEmpty()) {
      return Section.of("What each push would do", List.of());
    }
    Map<String, List<Summary.WriteCount>> bySystem =
        summary.writes().stream()
            .collect(
                Collectors.groupingBy(
                    SummaryCharts::push, LinkedHashMap::new, Collectors.toList()));
    List<Block.Bar> bars = new ArrayList<>();
    bySystem.forEach((push, writes) -> bars.add(outcomes(push, writes)));
    String title = "What each push would do";
    List<List<Block.Cell>> rows = summary.writes().stream().map(SummaryCharts::row).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Bars(spoken(title, bars), summary.users(), bars));
    blocks.add(details(title, List.of("Push", "Outcome", "Cause", "Users"), rows));
    return new Section(title, blocks, List.of(causes(), waysOut()));
  }

  private static String push(Summary.WriteCount write) {
    return (write.inbound() ? "push by " : "push to ") + write.system();
  }

  private Block.Bar outcomes(String push, List<Summary.WriteCount> writes) {
    Map<String, Long> byOutcome = new LinkedHashMap<>();
    writes.forEach(w -> byOutcome.merge(w.outcome(), w.users(), Long::sum));
    return new Block.Bar(
        push,
        byOutcome.entrySet().stream()
            .map(
                e ->
                    new Block.Part(
                        e.getKey(),
                        e.getValue(),
                        OUTCOMES.getOrDefault(e.getKey(), BarChart.COLOURS - 1)))
            .toList(),
        byOutcome.entrySet().stream()
            .map(e -> e.getKey() + " " + Paper.grouped(e.getValue()))
            .collect(Collectors.joining(", ")));
  }

  private static List<Block.Cell> row(Summary.WriteCount write) {
    Block.Tone tone =
        write.fails()
            ? Block.Tone.BAD
            : write.outcome().equals("unknown") ? Block.Tone.OPEN : Block.Tone.PLAIN;
    String outcome = write.outcome() + write.reason().map(r -> " (" + r + ")").orElse("");
    return List.of(
        Block.Cell.of(Words.of(write.inbound() ? "by " : "to ").andName(write.system())),
        new Block.Cell(tone, List.of(Words.of(outcome), Words.of(write.means()))),
        Block.Cell.of(write.cause()),
        Block.Cell.of(Paper.grouped(write.users())),
        Block.Cell.of(Words.code(ListCommand.why(write.witness()))),
        Block.Cell.of(Words.code(ListCommand.push(write))));
  }

  private Section causes() {
    List<Block.Bar> bars =
        summary.writes().stream()
            .filter(w -> !w.cause().isEmpty())
            .sorted(java.util.Comparator.comparing(Summary.WriteCount::users).reversed())
            .limit(CAUSES)
            .map(
                w ->
                    new Block.Bar(
                        w.cause(),
                        List.of(
                            new Block.Part(
                                w.outcome(),
                                w.users(),
                                OUTCOMES.getOrDefault(w.outcome(), BarChart.COLOURS - 1))),
                        Paper.grouped(w.users()) + ", " + push(w)))
            .toList();
    return Section.of(
        "Causes",
        bars.isEmpty()
            ? List.of()
            : List.of(new Block.Bars(spoken("Causes", bars), summary.users(), bars)));
  }

  private Section waysOut() {
    List<Words> ways = new ArrayList<>();
    for (CallerCount caller : summary.callers()) {
      for (CallerCount.Way way : caller.waysOut()) {
        ways.add(
            Words.of("push by ")
                .andName(caller.caller())
                .plain(": ")
                .strong("clears " + Paper.grouped(way.clears()))
                .plain(
                    way.stillFailing() + ": " + way.does() + ". " + String.join(" ", way.changes()))
                .plain(
                    way.remedies().stream()
                        .map(WayText::numbered)
                        .collect(Collectors.joining(", ", " [", "]"))));
      }
    }
    return Section.of(
        "Ways out, the least invasive first; after each, retry the failed tasks",
        ways.isEmpty() ? List.of() : List.of(new Block.Items(ways)));
  }

  Section findings() {
    List<FindingGroup> groups = FindingGroup.of(summary.findings());
    List<Block.Bar> bars = new ArrayList<>();
    List<Section> parts = new ArrayList<>();
    long most = 1;
    for (Severity severity : Severity.values()) {
      List<FindingGroup> of = groups.stream().filter(g -> g.severity() == severity).toList();
      if (!of.isEmpty()) {
        long count = of.stream().mapToLong(g -> g.findings().size()).sum();
        most = Math.max(most, count);
        bars.add(
            new Block.Bar(
                severity.word(),
                List.of(new Block.Part(severity.word(), count, SEVERITIES.get(severity.ordinal()))),
                Paper.count(count, "finding")));
        parts.add(findings(severity, of));
      }
    }
    List<Block> chart =
        bars.isEmpty() ? List.of() : List.of(new Block.Bars(spoken("Findings", bars), most, bars));
    return new Section("Findings", chart, parts);
  }

  private static Section findings(Severity severity, List<FindingGroup> groups) {
    List<Words> heads = heads("Finding", "Users", "What", "To clear it");
    List<List<Block.Cell>> rows = new ArrayList<>();
    Map<String, List<Block.Cell>> users = new LinkedHashMap<>();
    for (FindingGroup group : groups) {
      String code = group.code().name();
      rows.add(
          List.of(
              Block.Cell.of(Words.NONE.strong(code)),
              Block.Cell.of(group.cases() == 0 ? "settings" : group.counted()),
              Block.Cell.of(group.says() + group.place().map(p -> " [" + p + "]").orElse("")),
              Block.Cell.of(group.cure().text())));
      group.witness().ifPresent(witness -> users.putIfAbsent(code, row(group, groups, witness)));
    }
    List<Block> blocks = new ArrayList<>(List.of(new Block.Table(Words.NONE, heads, rows)));
    if (!users.isEmpty()) {
      String title = "Findings: " + severity.word();
      blocks.add(
          details(title, List.of("Finding", "Users, each once"), List.copyOf(users.values())));
    }
    blocks.addAll(all(groups));
    return Section.of(
        switch (severity) {
          case ERROR -> "Errors, what cannot be as it is set";
          case WARNING -> "Warnings, what would go wrong or may";
          case INFO -> "Worth knowing";
        },
        blocks);
  }

  /** The users of a code, each once, whatever the reason. */
  private static List<Block.Cell> row(
      FindingGroup group, List<FindingGroup> groups, String witness) {
    String code = group.code().name();
    boolean several = groups.stream().filter(g -> g.code() == group.code()).count() > 1;
    return List.of(
        Block.Cell.of(several ? code + " for any reason" : code),
        Block.Cell.of(Paper.grouped(group.usersOfCode())),
        Block.Cell.of(Words.code(ListCommand.why(witness))),
        Block.Cell.of(Words.code(ListCommand.findings(List.of(code)))));
  }

  /** Those of which lists name only the first. */
  private static List<Block> all(List<FindingGroup> groups) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (FindingGroup group : groups) {
      for (FindingCount each : group.isCut() ? group.findings() : List.<FindingCount>of()) {
        rows.add(
            List.of(
                Block.Cell.of(each.code().name()),
                Block.Cell.of(FindingLabel.of(each, false)),
                Block.Cell.of(Words.code(each.witness().map(ListCommand::why).orElse("")))));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Details(
                Words.of("Each of the findings that are named in part above"),
                List.of(
                    new Block.Table(
                        Words.NONE, heads("Finding", "Of (users)", "For example"), rows))));
  }

  private String counted(long users) {
    return Paper.grouped(users) + ", " + Paper.part(users, summary.users());
  }

  private static String spoken(String title, List<Block.Bar> bars) {
    return bars.stream()
        .map(bar -> bar.label() + ": " + bar.says())
        .collect(Collectors.joining("; ", title + ". ", "."));
  }

  /** A table that ends with an example and a command that lists all. */
  static Block details(String title, List<String> heads, List<List<Block.Cell>> rows) {
    List<String> all = new ArrayList<>(heads);
    all.add("For example");
    all.add("All of them");
    return new Block.Details(
        behind(title),
        List.of(new Block.Table(Words.NONE, heads(all.toArray(String[]::new)), rows)));
  }

  private static Words behind(String title) {
    return Words.of(title + ": the users behind the numbers");
  }

  static List<Words> heads(String... heads) {
    return List.of(heads).stream().map(Words::of).toList();
  }
}
