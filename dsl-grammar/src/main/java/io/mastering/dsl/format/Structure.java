package io.mastering.dsl.format;

import io.mastering.dsl.format.Part.Block;
import io.mastering.dsl.format.Part.Entry;
import io.mastering.dsl.format.Part.Leaf;
import io.mastering.dsl.format.Part.Table;
import io.mastering.dsl.parse.Piece;
import io.mastering.dsl.parse.Piece.Role;
import io.mastering.dsl.parse.Piece.Sort;
import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a text together: statements, the blocks in them, the comments beside them. */
final class Structure {
  private final List<Piece> pieces;
  private int at;

  private Structure(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static List<Entry> of(List<Piece> pieces) {
    return new Structure(pieces).entries();
  }

  private boolean isAt(Sort sort) {
    return at < pieces.size() && pieces.get(at).sort() == sort;
  }

  /** Up to the brace that closes the block, or to the end of the text. */
  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    while (at < pieces.size() && !isAt(Sort.CLOSING_BRACE)) {
      entries.add(isAt(Sort.COMMENT) ? new Entry(List.of(leaf())) : entry());
    }
    return entries;
  }

  private Entry entry() {
    List<Part> parts = new ArrayList<>();
    do {
      parts.add(part());
    } while (goesOn());
    return new Entry(parts);
  }

  /** A comment belongs to a statement that goes on behind it. */
  private boolean goesOn() {
    int next = at;
    while (next < pieces.size() && pieces.get(next).sort() == Sort.COMMENT) {
      next++;
    }
    return next < pieces.size()
        && pieces.get(next).role() != Role.FIRST
        && pieces.get(next).sort() != Sort.CLOSING_BRACE;
  }

  private Part part() {
    if (isAt(Sort.OPENING_BRACE)) {
      Piece brace = pieces.get(at++);
      List<Entry> entries = entries();
      return new Block(brace, entries, pieces.get(at++));
    }
    return isAt(Sort.TABLE) ? table() : leaf();
  }

  private Leaf leaf() {
    return new Leaf(pieces.get(at++));
  }

  private Table table() {
    Piece head = pieces.get(at++);
    List<Table.Line> lines = new ArrayList<>();
    while (!isAt(Sort.CLOSING_BRACE)) {
      Piece first = pieces.get(at);
      if (first.sort() == Sort.END_OF_ROW) {
        at++;
      } else if (first.sort() == Sort.COMMENT) {
        at++;
        lines.add(new Table.Line(first, List.of()));
      } else {
        lines.add(new Table.Line(first, cells()));
      }
    }
    at++;
    return new Table(head, lines);
  }

  /** From the first bar of a row to its last. */
  private List<String> cells() {
    List<String> cells = new ArrayList<>();
    at++;
    while (!isAt(Sort.END_OF_ROW) && !isAt(Sort.COMMENT) && !isAt(Sort.CLOSING_BRACE)) {
      StringBuilder cell = new StringBuilder();
      while (!isAt(Sort.BAR)) {
        boolean joined = cell.length() == 0 || isAt(Sort.COMMA);
        cell.append(joined ? "" : " ").append(pieces.get(at++).text());
      }
      at++;
      cells.add(cell.toString());
    }
    return cells;
  }
}
