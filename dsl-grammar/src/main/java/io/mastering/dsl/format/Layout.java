package io.mastering.dsl.format;

import io.mastering.dsl.format.Part.Block;
import io.mastering.dsl.format.Part.Entry;
import io.mastering.dsl.format.Part.Leaf;
import io.mastering.dsl.format.Part.Table;
import java.util.ArrayList;
import java.util.List;

/** Lays statements out in the canonical form of {@code docs/language.md}. */
final class Layout {
  private static final int STEP = 2;

  private final Sheet sheet = new Sheet();

  /** The whole text. */
  static Sheet of(List<Entry> entries) {
    Layout layout = new Layout();
    layout.entries(entries, 0, true);
    return layout.sheet;
  }

  /**
   * What stands together: comments on lines of their own and the statement right below them.
   *
   * @param entries never empty
   */
  private record Group(List<Entry> entries) {
    Entry last() {
      return entries.get(entries.size() - 1);
    }

    boolean isUse() {
      return last().begins("use");
    }

    boolean isHead() {
      return isUse() || last().begins("mastering");
    }

    boolean followsAnEmptyLine() {
      return entries.get(0).first().followsAnEmptyLine();
    }
  }

  private static List<Group> groups(List<Entry> entries) {
    List<Group> groups = new ArrayList<>();
    List<Entry> together = new ArrayList<>();
    for (Entry entry : entries) {
      boolean behind = entry.isComment() && entry.first().isOnTheLineBefore();
      if (!together.isEmpty() && entry.first().followsAnEmptyLine()) {
        groups.add(new Group(List.copyOf(together)));
        together.clear();
      }
      together.add(entry);
      if (!entry.isComment() || behind) {
        groups.add(new Group(List.copyOf(together)));
        together.clear();
      }
    }
    if (!together.isEmpty()) {
      groups.add(new Group(together));
    }
    return groups;
  }

  /**
   * The entries of a block.
   *
   * @param airy whether blocks in it stand apart
   */
  private void entries(List<Entry> entries, int indent, boolean airy) {
    boolean first = true;
    boolean tall = false;
    boolean head = false;
    for (Group group : groups(entries)) {
      if (isBehind(group)) {
        sheet.comment(group.last().first().text());
        continue;
      }
      boolean tallNow = isTall(group.last(), indent);
      boolean apart = airy && (tall || tallNow || head && !group.isUse());
      if (!first && (apart || group.followsAnEmptyLine())) {
        sheet.blank();
      }
      group.entries().forEach(entry -> entry(entry, indent));
      first = false;
      tall = tallNow;
      head = group.isHead();
    }
  }

  private static boolean isBehind(Group group) {
    return group.last().isComment() && group.last().first().isOnTheLineBefore();
  }

  private static boolean isTall(Entry entry, int indent) {
    boolean blocks = entry.blocks().stream().anyMatch(block -> !block.isEmpty());
    return blocks && !fitsOnOneLine(entry, indent);
  }

  private static boolean fitsOnOneLine(Entry entry, int indent) {
    return entry.mayStandOnOneLine() && indent + Sheet.width(Flow.onOneLine(entry)) <= Flow.WIDEST;
  }

  private void entry(Entry entry, int indent) {
    if (entry.isComment()) {
      sheet.line(indent, entry.first().text());
      return;
    }
    if (fitsOnOneLine(entry, indent)) {
      sheet.line(indent, Flow.onOneLine(entry));
      return;
    }
    Flow flow = new Flow(sheet, indent);
    for (Part part : entry.parts()) {
      if (part instanceof Block block) {
        block(block, flow, indent, entry.begins("org"));
      } else if (part instanceof Table table) {
        table(table, flow, indent);
      } else if (part instanceof Leaf leaf) {
        leaf(leaf, flow);
      }
    }
    flow.flush();
  }

  private static void leaf(Leaf leaf, Flow flow) {
    if (new Entry(List.of(leaf)).isComment()) {
      flow.comment(leaf.piece());
    } else {
      flow.word(leaf.piece());
    }
  }

  private void block(Block block, Flow flow, int indent, boolean airy) {
    flow.open("{");
    if (!block.isEmpty()) {
      entries(block.entries(), indent + STEP, airy);
    }
    flow.close();
  }

  private void table(Table table, Flow flow, int indent) {
    flow.open(table.head().text());
    new Columns(table).write(sheet, indent + STEP);
    flow.close();
  }
}
