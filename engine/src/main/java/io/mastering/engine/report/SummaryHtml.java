package io.mastering.engine.report;

import io.mastering.engine.page.Block;
import io.mastering.engine.page.Page;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A summary as one page that needs nothing else: first what is wrong and what to do, then the
 * numbers as charts, with the users behind them for who asks.
 */
public final class SummaryHtml {
  private final Summary summary;

  private SummaryHtml(Summary summary) {
    this.summary = summary;
  }

  public static String of(Summary summary) {
    return new SummaryHtml(summary).page().html();
  }

  private Page page() {
    SummaryCharts charts = new SummaryCharts(summary);
    return new Page(
        "Evaluation of " + Paper.users(summary.users()),
        Words.of(head()),
        List.of(
            problems(),
            gaps(),
            drift(),
            charts.masters(),
            charts.owners(),
            charts.pushes(),
            charts.findings(),
            demands(),
            assumptions(),
            commands()));
  }

  private String head() {
    String users =
        Paper.users(summary.users())
            + summary.around().takenAt().map(at -> " of the snapshot taken at " + at).orElse("")
            + ", who differ in "
            + Paper.count(summary.situations(), "way")
            + " that matter here (situations). All is predicted; nothing was sent to Okta.";
    List<String> head = new ArrayList<>(List.of(users));
    if (summary.rejected() > 0) {
      head.add(Paper.count(summary.rejected(), "line") + " of users.ndjson rejected.");
    }
    head.addAll(summary.around().notLookedAt());
    return String.join(" ", head);
  }

  private Section problems() {
    String title = "What is wrong, the worst first, and what to do";
    List<Section> parts = new ArrayList<>();
    for (Problem problem : summary.problems()) {
      parts.add(problem(parts.size() + 1, problem));
    }
    return parts.isEmpty()
        ? Section.of(title, List.of(new Block.Paragraph(Words.of("Nothing wrong was found."))))
        : new Section(title, List.of(), parts);
  }

  private static Section problem(int number, Problem problem) {
    List<Block> blocks = new ArrayList<>();
    String counted = problem.counted().isEmpty() ? "" : problem.counted() + ". ";
    boolean said = problem.says().equals(problem.title());
    if (!said || !counted.isEmpty()) {
      blocks.add(new Block.Paragraph(Words.NONE.strong(counted).plain(said ? "" : problem.says())));
    }
    if (!problem.why().isEmpty()) {
      blocks.add(labelled("Why: ", problem.why()));
    }
    blocks.add(labelled("Do: ", List.of(problem.first())));
    List<Words> more = new ArrayList<>();
    problem.price().forEach(each -> more.add(Words.of(each)));
    problem.also().forEach(each -> more.add(Words.of(each)));
    if (!more.isEmpty()) {
      blocks.add(new Block.Items(more));
    }
    List<Block> behind = behind(problem);
    if (!behind.isEmpty()) {
      blocks.add(
          new Block.Details(
              Words.of(problem.witness().map(w -> "e.g. " + w).orElse("More of it")), behind));
    }
    return Section.of(number + ". " + problem.title().replaceAll("[.]$", ""), blocks);
  }

  private static Block labelled(String label, List<String> sentences) {
    return new Block.Paragraph(Words.NONE.strong(label).plain(String.join(" ", sentences)));
  }

  private static List<Block> behind(Problem problem) {
    List<Block> blocks = new ArrayList<>();
    List<String> codes = problem.told().stream().filter(told -> told.startsWith("MST")).toList();
    if (problem.witness().isPresent()) {
      blocks.add(new Block.Command(ListCommand.why(problem.witness().get())));
      if (!codes.isEmpty()) {
        blocks.add(
            new Block.Paragraph(
                Words.of("All users with " + String.join(" or ", codes) + ", of any system:")));
        blocks.add(new Block.Command(ListCommand.findings(codes)));
      }
    }
    problem.told().forEach(told -> blocks.add(new Block.Command("mastering explain " + told)));
    return blocks;
  }

  private Section gaps() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (OpenEnd end : OpenEnd.of(summary)) {
      rows.add(
          List.of(
              Block.Cell.of(end.what().orElse("What is unknown below")),
              Block.Cell.of(Paper.grouped(end.users())),
              Block.Cell.of(end.close())));
    }
    return table("What the snapshot does not say", List.of("What", "Users", "To close it"), rows);
  }

  private Section drift() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Diagnostic each : summary.around().drift()) {
      rows.add(
          List.of(
              Block.Cell.of(each.message()),
              Block.Cell.of(each.span().map(Paper::place).orElse("")),
              Block.Cell.of(each.help().orElse(""))));
    }
    return table(
        "Where policy and snapshot contradict each other", List.of("What", "Place", "Do"), rows);
  }

  private static Section table(String title, List<String> heads, List<List<Block.Cell>> rows) {
    return Section.of(
        title,
        rows.isEmpty()
            ? List.of()
            : List.of(
                new Block.Table(
                    Words.NONE, SummaryCharts.heads(heads.toArray(String[]::new)), rows)));
  }

  private Section demands() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    List<List<Block.Cell>> users = new ArrayList<>();
    for (Summary.DemandCount demand : summary.demands()) {
      String place = Paper.place(demand.demand().span());
      rows.add(
          List.of(
              new Block.Cell(
                  Block.Tone.PLAIN,
                  List.of(
                      Words.of(DemandText.of(demand.demand())),
                      Words.of(
                          demand.demand().because().map(b -> "because \"" + b + "\"").orElse("")))),
              fate(demand),
              Block.Cell.of(place)));
      users.addAll(unkept(demand, place));
    }
    String title = "Demands of the policy";
    List<Block> blocks =
        new ArrayList<>(table(title, List.of("Demand", "Kept", "Place"), rows).blocks());
    if (!users.isEmpty()) {
      blocks.add(SummaryCharts.details(title, List.of("Place", "Users"), users));
    }
    return Section.of(title, blocks);
  }

  /** Who breaks a demand, and of whom it is not shown. */
  private static List<List<Block.Cell>> unkept(Summary.DemandCount demand, String place) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    if (demand.broken() > 0) {
      rows.add(unkept(demand, place, demand.broken(), "no"));
    }
    if (demand.unknown() > 0) {
      rows.add(unkept(demand, place, demand.unknown(), "unknown"));
    }
    return rows;
  }

  private static List<Block.Cell> unkept(
      Summary.DemandCount demand, String place, long users, String kept) {
    return List.of(
        Block.Cell.of(place),
        Block.Cell.of(Paper.grouped(users)),
        Block.Cell.of(
            Words.code(
                demand
                    .witness()
                    .filter(w -> demand.broken() == 0 || kept.equals("no"))
                    .map(ListCommand::why)
                    .orElse(""))),
        Block.Cell.of(Words.code(ListCommand.demand(demand.number(), kept))));
  }

  private static Block.Cell fate(Summary.DemandCount demand) {
    List<String> fate = new ArrayList<>();
    if (demand.broken() > 0) {
      fate.add("broken by " + Paper.users(demand.broken()));
    }
    if (demand.unknown() > 0) {
      fate.add("not shown to hold for " + Paper.users(demand.unknown()));
    }
    Block.Tone tone =
        demand.broken() > 0
            ? Block.Tone.BAD
            : demand.unknown() > 0 ? Block.Tone.OPEN : Block.Tone.GOOD;
    return Block.Cell.of(tone, Words.of(fate.isEmpty() ? "kept" : String.join("; ", fate)));
  }

  private Section assumptions() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    List<List<Block.Cell>> users = new ArrayList<>();
    for (Summary.Lean lean : summary.assumptions()) {
      String word = lean.assumption().word();
      rows.add(
          List.of(
              Block.Cell.of(word + ": " + lean.value()),
              Block.Cell.of(Paper.grouped(lean.users())),
              Block.Cell.of(lean.means()),
              Block.Cell.of(
                  lean.others().stream()
                      .map(other -> "if " + other + ": " + lean.otherwise(other))
                      .collect(Collectors.joining("; ")))));
      users.add(
          List.of(
              Block.Cell.of(word),
              Block.Cell.of(Paper.grouped(lean.users())),
              Block.Cell.of(Words.code(ListCommand.why(lean.witness()))),
              Block.Cell.of(Words.code(ListCommand.assumption(word)))));
    }
    String title = "What the decisions assume, since nobody has documented it";
    List<Block> blocks =
        new ArrayList<>(
            table(title, List.of("Assumption", "Users", "Means", "Otherwise"), rows).blocks());
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Words.code("assume")
                  .plain(
                      " in the policy changes it. Another value changes masters, owners or"
                          + " outcomes of at most so many users, and of no others.")));
      blocks.add(SummaryCharts.details(title, List.of("Assumption", "Users"), users));
    }
    return Section.of(title, blocks);
  }

  /** What the commands of the page mean. */
  private static Section commands() {
    return Section.of(
        "About the commands",
        List.of(
            new Block.Paragraph(
                Words.of("Put your own in the place of ")
                    .and(Words.code("POLICY"))
                    .plain(" and ")
                    .and(Words.code("ORG"))
                    .plain(". ")
                    .and(Words.code("mastering explain MST310"))
                    .plain(" explains a finding, P4 a rule, R5 a way out. ")
                    .and(Words.code("jq"))
                    .plain(" is a program of its own that picks from JSON."))));
  }
}
