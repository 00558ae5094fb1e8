package io.mastering.engine.describe;

import io.mastering.engine.page.Block;
import io.mastering.engine.page.Block.Cell;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.engine.tabulate.DecisionTable;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Push;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells what is pushed out to apps and into the org, and what becomes of it. */
final class PushPart {
  private static final String OUT = "push to ";

  private final OrgAccount account;
  private final Tables tables;

  PushPart(OrgAccount account, Tables tables) {
    this.account = account;
    this.tables = tables;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<AppSettings> apps =
        account.facts(AppSettings.class).stream()
            .filter(app -> app.pushesUpdates() != Truth.NO || app.pushesNewUsers() != Truth.NO)
            .toList();
    if (!apps.isEmpty()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(settings(apps));
      blocks.add(mapping(apps));
      sections.add(
          new Section(
              "What Okta pushes to apps", blocks, decisions(write -> write.startsWith(OUT))));
    }
    if (!account.org().policy().inbounds().isEmpty()) {
      sections.add(
          new Section(
              "Who pushes into the org",
              List.of(callers()),
              decisions(write -> !write.startsWith(OUT))));
    }
    return sections;
  }

  private Block settings(List<AppSettings> apps) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AppSettings app : apps) {
      Optional<OrgSystem> declared = MasterPart.declared(account, app.app());
      Truth deactivates =
          account.facts(DeactivationPushes.class).stream()
              .filter(d -> d.app().equals(app.app()))
              .findFirst()
              .map(DeactivationPushes::pushes)
              .orElse(Truth.UNKNOWN);
      rows.add(
          List.of(
              Cell.of(Words.name(app.app())),
              Cell.of(account.kind(app.app())),
              MasterPart.truth(app.active()),
              MasterPart.truth(app.pushesNewUsers()),
              MasterPart.truth(app.pushesUpdates()),
              MasterPart.truth(deactivates),
              declared
                  .flatMap(OrgSystem::target)
                  .map(target -> Cell.of(Words.of("org ").andName(target)))
                  .orElse(Cell.of(app.mastersUsers() == Truth.YES ? "also a source" : "")),
              unmapped(declared)));
    }
    return new Block.Table(
        Words.NONE,
        MasterPart.heads(
            "App",
            "Kind",
            "Active",
            "New users",
            "Updates",
            "Deactivations",
            "Into",
            "Left unmapped"),
        rows);
  }

  private static Cell unmapped(Optional<OrgSystem> declared) {
    return Cell.of(
        Words.names(declared.flatMap(OrgSystem::push).map(Push::unmapped).orElse(List.of()), ", "));
  }

  private Block mapping(List<AppSettings> apps) {
    List<Words> heads = new ArrayList<>(List.of(Words.of("A change of")));
    apps.forEach(app -> heads.add(Words.name(app.app())));
    Map<List<Cell>, List<String>> same = new LinkedHashMap<>();
    for (String attribute : account.attributes(0)) {
      List<Cell> cells = apps.stream().map(app -> mapped(app.app(), attribute)).toList();
      same.computeIfAbsent(cells, c -> new ArrayList<>()).add(attribute);
    }
    List<List<Cell>> rows = new ArrayList<>();
    same.forEach(
        (cells, attributes) -> {
          List<Cell> row = new ArrayList<>(List.of(Cell.of(Words.names(attributes, ", "))));
          row.addAll(cells);
          rows.add(row);
        });
    return new Block.Table(
        Words.of("What goes out: the attribute of the app that each is mapped to"), heads, rows);
  }

  private Cell mapped(String app, String attribute) {
    boolean out =
        account.facts(MappedOut.class).stream()
            .anyMatch(m -> m.app().equals(app) && m.attribute().equals(attribute));
    if (out) {
      String target =
          account
              .org()
              .pushedTargets(app)
              .map(targets -> targets.getOrDefault(attribute, attribute))
              .orElse(attribute);
      return Cell.of(Block.Tone.PART, Words.name(target));
    }
    boolean open = account.facts(MappingNotShown.class).stream().anyMatch(m -> m.app().equals(app));
    return open ? MasterPart.truth(Truth.UNKNOWN) : Cell.of("");
  }

  private Block callers() {
    List<List<Cell>> rows = new ArrayList<>();
    for (InboundSettings caller : account.facts(InboundSettings.class)) {
      Optional<Inbound> declared = account.org().policy().inbound(caller.caller());
      rows.add(
          List.of(
              Cell.of(Words.name(caller.caller())),
              MasterPart.truth(caller.creates()),
              MasterPart.truth(caller.updates()),
              MasterPart.truth(caller.deactivates()),
              Cell.of(
                  declared
                      .flatMap(Inbound::sends)
                      .map(sent -> Words.names(sent, ", "))
                      .orElse(Words.of("all attributes")))));
    }
    return new Block.Table(
        Words.NONE,
        MasterPart.heads("Caller", "New users", "Updates", "Deactivations", "Sends"),
        rows);
  }

  /** Tables of the pushes of one direction; pushes with equal tables share one. */
  private List<Section> decisions(Predicate<String> wanted) {
    Map<List<List<Cell>>, List<String>> same = new LinkedHashMap<>();
    Map<List<List<Cell>>, Block.Table> first = new LinkedHashMap<>();
    for (Map.Entry<String, DecisionTable> each : account.tables().writes().entrySet()) {
      if (wanted.test(each.getKey())) {
        String system = each.getKey().substring(OUT.length());
        Block.Table table =
            tables.of(Words.NONE, "the push is", each.getValue(), Optional.of(system));
        same.computeIfAbsent(table.rows(), r -> new ArrayList<>()).add(system);
        first.putIfAbsent(table.rows(), table);
      }
    }
    List<Block> blocks = new ArrayList<>();
    boolean out = wanted.test(OUT);
    same.forEach(
        (rows, systems) -> {
          Words names = Words.names(systems, " or ");
          Words caption =
              out
                  ? Words.of("A push to ").and(names).plain(" of a user who has a link to it")
                  : Words.of("A push by ").and(names);
          List<Words> heads = Objects.requireNonNull(first.get(rows)).heads();
          blocks.add(new Block.Table(caption, heads, rows));
        });
    return blocks.isEmpty() ? List.of() : List.of(Section.of("Decision tables", blocks));
  }
}
