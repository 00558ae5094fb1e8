package io.mastering.engine.describe;

import io.mastering.engine.page.Block;
import io.mastering.engine.page.Block.Cell;
import io.mastering.engine.page.Block.Tone;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.engine.report.ConditionText;
import io.mastering.engine.tabulate.Answer;
import io.mastering.engine.tabulate.DecisionTable;
import io.mastering.engine.tabulate.Row;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.InheritanceStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells who owns which attribute: the matrix, and the decision tables of what depends. */
final class AttributePart {
  private final OrgAccount account;
  private final Tables tables;

  AttributePart(OrgAccount account, Tables tables) {
    this.account = account;
    this.tables = tables;
  }

  Section section() {
    List<Section> parts = new ArrayList<>();
    parts.add(matrix());
    parts.add(owners());
    return new Section("Who owns an attribute", List.of(), parts);
  }

  private Section matrix() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Words.of("When each system owns the attribute: ")
                .strong("as master")
                .plain(", of the users whom it masters; ")
                .strong("if linked")
                .plain(", of every user linked to it, whoever masters him; ")
                .strong("some users")
                .plain(", as the decision table says; ")
                .strong("no master")
                .plain(
                    ", of users whom no source masters; never, where nothing is said. Below it,"
                        + " whether the source is mapped to the attribute, and from what. Okta's"
                        + " own values are edited by admins, and by the user where he may.")));
    AttributeMatrix first = new AttributeMatrix(account, 0);
    boolean several = account.tables().types().size() > 1;
    blocks.add(
        first.table(
            several ? Words.of("Users of the default type") : Words.NONE, account.attributes(0)));
    account.tables().types().keySet().stream()
        .filter(type -> type > 0)
        .forEach(type -> blocks.add(difference(type, first)));
    List<Words> conditional = new ArrayList<>();
    account.org().policy().conditional().forEach(block -> conditional(block, conditional));
    if (!conditional.isEmpty()) {
      blocks.add(
          new Block.Paragraph(Words.of("Where a condition holds, the matrix gives way to it:")));
      blocks.add(new Block.Items(conditional));
    }
    return Section.of("Attributes and sources", blocks);
  }

  /** Another user type: only the attributes that differ there. */
  private Block difference(int type, AttributeMatrix first) {
    AttributeMatrix other = new AttributeMatrix(account, type);
    Words name = Words.name(account.tables().types().getOrDefault(type, ""));
    List<String> known = account.attributes(0);
    List<String> differ =
        account.attributes(type).stream()
            .filter(a -> !known.contains(a) || !other.cells(a).equals(first.cells(a)))
            .toList();
    return differ.isEmpty()
        ? new Block.Paragraph(Words.of("Users of type ").and(name).plain(": the same."))
        : other.table(
            Words.of("Users of type ").and(name).plain(": the same, but for these"), differ);
  }

  private static void conditional(ConditionalBlock block, List<Words> items) {
    for (InheritanceStatement statement : block.inheritance()) {
      items.add(
          Words.of("Who fits ")
              .andName(ConditionText.of(block.condition()))
              .plain(": ")
              .and(
                  statement.attribute().equals(InheritanceStatement.ALL)
                      ? Words.of("all others")
                      : Words.name(statement.attribute()))
              .plain(" ")
              .and(InheritanceWords.of(statement.inheritance()))
              .plain("."));
    }
  }

  private Section owners() {
    List<List<Cell>> same = new ArrayList<>();
    List<Block> differing = new ArrayList<>();
    for (Map.Entry<List<String>, DecisionTable> each : account.tables().owners().entrySet()) {
      DecisionTable table = each.getValue();
      if (table.rows().size() == 1) {
        same.add(always(each.getKey(), table.rows().get(0)));
      } else {
        differing.add(
            tables.of(
                Words.of("The owner of ").and(Words.names(each.getKey(), " and ")),
                "has as its owner",
                table));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!same.isEmpty()) {
      blocks.add(
          new Block.Table(
              Words.of("Of every user alike"),
              MasterPart.heads("Attributes", "Owner", "by"),
              same));
    }
    blocks.addAll(differing);
    return Section.of("Decision tables", blocks);
  }

  private List<Cell> always(List<String> attributes, Row row) {
    boolean master = row.answer().says().equals(Answer.THE_MASTER);
    return List.of(
        Cell.of(Words.names(attributes, ", ")),
        master ? Cell.of(Tone.PLAIN, Words.of("the master, whoever it is")) : tables.answer(row),
        tables.by(row.rules()));
  }
}
