package io.mastering.engine.describe;

import io.mastering.engine.page.Block;
import io.mastering.engine.page.Block.Cell;
import io.mastering.engine.page.Block.Tone;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.engine.tabulate.LinkState;
import io.mastering.engine.tabulate.LinkTable;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Priority;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who masters users: the sources, their order, the decision table. */
final class MasterPart {
  /** Of what snapshots never show, and no decision of a table needs. */
  private static final Cell NOT_SAID = Cell.of(Tone.QUIET, Words.of("not shown"));

  private static final Cell SEE_SIGN_IN = Cell.of("see Sign-in");

  /** Cells that say nothing of a source. */
  private static final List<Cell> SILENT = List.of(NOT_SAID, Cell.of(""), SEE_SIGN_IN);

  private final OrgAccount account;
  private final Tables tables;

  MasterPart(OrgAccount account, Tables tables) {
    this.account = account;
    this.tables = tables;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(order());
    conditionalOrders().ifPresent(blocks::add);
    blocks.add(
        tables.of(
            Words.of("Read from the top: the first row that fits the user decides."),
            "is mastered by",
            account.tables().master()));
    List<Section> parts = new ArrayList<>();
    parts.add(Section.of("The sources", List.of(sources())));
    if (!account.tables().links().answers().isEmpty()) {
      parts.add(Section.of("Which links count", links()));
    }
    return new Section("Who masters a user", blocks, parts);
  }

  private Block order() {
    Optional<List<String>> order = account.org().policy().priority().map(Priority::sources);
    return new Block.Paragraph(
        order
            .map(
                sources ->
                    Words.of("The sources in their order of priority: ")
                        .and(Words.names(sources, ", "))
                        .plain(
                            ". The highest that may master a user does; without any, Okta does."))
            .orElse(
                Words.of(
                    "No order of sources is declared: where several could master a user, nobody"
                        + " can say which one does.")));
  }

  private Optional<Block> conditionalOrders() {
    List<Words> items = new ArrayList<>();
    Org policy = account.org().policy();
    for (ConditionalBlock block : policy.conditional()) {
      block
          .priority()
          .ifPresent(
              priority ->
                  items.add(
                      Words.of("Who fits ")
                          .andName(io.mastering.engine.report.ConditionText.of(block.condition()))
                          .plain(" has an order of his own: ")
                          .and(Words.names(priority.sources(), ", "))
                          .plain(".")));
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Items(items));
  }

  private Block sources() {
    List<List<Cell>> rows = new ArrayList<>();
    account.sources().forEach(source -> rows.add(source(source)));
    return told(
        heads(
            "Source",
            "Kind",
            "Active",
            "Masters users",
            "When deactivated there",
            "When back there",
            "Real-time sync",
            "A new record"),
        rows);
  }

  /** Without the columns in which nobody says anything. */
  private static Block told(List<Words> heads, List<List<Cell>> rows) {
    List<Integer> kept = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      int at = column;
      if (at == 0 || rows.stream().anyMatch(row -> !SILENT.contains(row.get(at)))) {
        kept.add(at);
      }
    }
    return new Block.Table(
        Words.NONE,
        kept.stream().map(heads::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  private List<Cell> source(String name) {
    EffectiveSystem system = account.org().system(name).orElseThrow();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Words.name(name)));
    cells.add(Cell.of(account.kind(name)));
    if (system.settings() instanceof AppSettings app) {
      cells.add(truth(app.active()));
      cells.add(truth(app.mastersUsers()));
      cells.addAll(lifeCycle(name));
      cells.add(matching(name));
    } else {
      IdpSettings idp = (IdpSettings) system.settings();
      cells.add(truth(idp.active()));
      cells.add(
          idp.updatesExistingUsers() == Truth.YES
              ? Cell.of("by sign-in")
              : idp.updatesExistingUsers() == Truth.NO
                  ? Cell.of("who was updated before")
                  : truth(Truth.UNKNOWN));
      cells.add(Cell.of("nothing"));
      cells.add(SEE_SIGN_IN);
      cells.add(Cell.of(""));
      cells.add(SEE_SIGN_IN);
    }
    return cells;
  }

  private List<Cell> lifeCycle(String name) {
    LifeCycleSettings settings =
        account.facts(LifeCycleSettings.class).stream()
            .filter(s -> s.source().equals(name))
            .findFirst()
            .orElseThrow();
    String gone =
        switch (settings.onTermination()) {
          case DO_NOTHING -> "do nothing";
          case DEACTIVATE -> "deactivate";
          case SUSPEND -> "suspend";
          case UNKNOWN -> "not shown";
        };
    List<String> back = new ArrayList<>();
    if (settings.reactivatesSuspended() == Truth.YES) {
      back.add("reactivate suspended");
    }
    if (settings.reactivatesDeactivated() == Truth.YES) {
      back.add("reactivate deactivated");
    }
    boolean open = settings.reactivatesSuspended() == Truth.UNKNOWN;
    Cell returned =
        back.isEmpty() ? open ? NOT_SAID : Cell.of("nothing") : Cell.of(String.join(", ", back));
    return List.of(
        settings.onTermination() == LifeCycleSettings.OnTermination.UNKNOWN
            ? NOT_SAID
            : Cell.of(gone),
        returned,
        settings.realTimeSync() == Truth.UNKNOWN ? NOT_SAID : truth(settings.realTimeSync()));
  }

  private Cell matching(String name) {
    return account.org().policy().matchings().stream()
        .filter(matching -> matching.source().equals(name))
        .findFirst()
        .map(MatchingWords::of)
        .map(lines -> new Cell(Tone.PLAIN, lines))
        .orElseGet(
            () ->
                account.facts(ImportSettings.class).stream().anyMatch(s -> s.source().equals(name))
                    ? NOT_SAID
                    : Cell.of(""));
  }

  /** A cell for what is so, is not so, or is not shown. */
  static Cell truth(Truth truth) {
    return truth == Truth.UNKNOWN
        ? Cell.of(Tone.OPEN, Words.of("not shown"))
        : Cell.of(truth.word());
  }

  static List<Words> heads(String... heads) {
    return Arrays.stream(heads).map(Words::of).toList();
  }

  private List<Block> links() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Words.of(
                "Whether an active user with this link alone is mastered by the system. In all"
                    + " tables, “linked” means such a link that counts.")));
    for (boolean idps : new boolean[] {false, true}) {
      Map<List<String>, Map<LinkState, LinkTable.Counts>> of = new LinkedHashMap<>();
      account
          .tables()
          .links()
          .answers()
          .forEach(
              (systems, counts) -> {
                if (counts.containsKey(LinkState.UPDATED) == idps) {
                  of.put(systems, counts);
                }
              });
      if (!of.isEmpty()) {
        blocks.add(links(of));
      }
    }
    return blocks;
  }

  private static Block links(Map<List<String>, Map<LinkState, LinkTable.Counts>> answers) {
    List<Words> heads = new ArrayList<>(List.of(Words.of("Link")));
    answers.keySet().forEach(systems -> heads.add(Words.names(systems, ", ")));
    List<List<Cell>> rows = new ArrayList<>();
    for (LinkState state : answers.values().iterator().next().keySet()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(link(state))));
      answers.values().forEach(counts -> cells.add(counted(counts.get(state))));
      rows.add(cells);
    }
    return new Block.Table(Words.NONE, heads, rows);
  }

  private static Cell counted(LinkTable.@Nullable Counts counts) {
    return counts == LinkTable.Counts.YES
        ? Cell.of(Tone.GOOD, Words.of("yes"))
        : counts == LinkTable.Counts.NO
            ? Cell.of(Tone.QUIET, Words.of("no"))
            : Cell.of(Tone.OPEN, Words.of("nobody can say"));
  }

  private static String link(LinkState state) {
    return switch (state) {
      case NONE -> "no link";
      case LINKED -> "individual, with an external id, not ended";
      case WITHOUT_VALUE -> "without values";
      case GROUP -> "through a group";
      case UNMATCHED -> "without an external id";
      case SUSPENDED -> "suspended";
      case ENDED -> "ended";
      case NOT_UPDATED -> "not updated by a sign-in";
      case UPDATED -> "updated by a sign-in";
      case UPDATED_WITHOUT_VALUE -> "updated by a sign-in without values";
      case MARK_NOT_SHOWN -> "whether updated by a sign-in is not shown";
    };
  }

  /** Where a system stands in the policy, if it does. */
  static Optional<OrgSystem> declared(OrgAccount account, String name) {
    return account.org().system(name).flatMap(EffectiveSystem::declared);
  }
}
