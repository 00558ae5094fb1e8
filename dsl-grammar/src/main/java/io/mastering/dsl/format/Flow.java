package io.mastering.dsl.format;

import io.mastering.dsl.format.Part.Block;
import io.mastering.dsl.format.Part.Entry;
import io.mastering.dsl.format.Part.Leaf;
import io.mastering.dsl.parse.Piece;
import io.mastering.dsl.parse.Piece.Role;
import io.mastering.dsl.parse.Piece.Sort;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the words of one statement line after line. */
final class Flow {
  /** How many columns a line has that can be broken. */
  static final int WIDEST = 120;

  private static final int CONTINUATION = 4;
  private static final int REASON = 2;
  private static final Set<Sort> JOINED = Set.of(Sort.COMMA, Sort.COLON, Sort.RIGHT_PARENTHESIS);

  private final Sheet sheet;
  private final int indent;
  private int lineIndent;
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder unbroken = new StringBuilder();
  private Sort before = Sort.LEFT_PARENTHESIS;

  Flow(Sheet sheet, int indent) {
    this.sheet = sheet;
    this.indent = indent;
    this.lineIndent = indent;
  }

  /** A statement with its blocks on one line. */
  static String onOneLine(Entry entry) {
    StringBuilder line = new StringBuilder();
    Sort before = Sort.LEFT_PARENTHESIS;
    for (Part part : entry.parts()) {
      if (part instanceof Leaf leaf) {
        line.append(between(before, leaf.piece().sort())).append(leaf.piece().text());
        before = leaf.piece().sort();
      } else {
        line.append(between(before, Sort.OPENING_BRACE)).append(onOneLine((Block) part));
        before = Sort.CLOSING_BRACE;
      }
    }
    return line.toString();
  }

  private static String onOneLine(Block block) {
    List<Entry> entries = block.entries();
    return entries.isEmpty()
        ? "{}"
        : entries.stream().map(Flow::onOneLine).collect(Collectors.joining("  ", "{ ", " }"));
  }

  private static String between(Sort before, Sort next) {
    return before == Sort.LEFT_PARENTHESIS || JOINED.contains(next) ? "" : " ";
  }

  /** Writes a word or a sign. */
  void word(Piece piece) {
    if (piece.role() == Role.REASON) {
      flush();
      lineIndent = indent + REASON;
    } else if (piece.role() == Role.JOINT) {
      settle();
    }
    unbroken.append(between(before, piece.sort())).append(piece.text());
    before = piece.sort();
    if (piece.sort() == Sort.COMMA) {
      settle();
    }
  }

  /** Puts what cannot be broken on this line, or on the next. */
  private void settle() {
    boolean fits = lineIndent + Sheet.width(line.toString() + unbroken) <= WIDEST;
    if (!fits && line.length() > 0) {
      write();
    }
    line.append(line.length() == 0 ? unbroken.toString().strip() : unbroken);
    unbroken.setLength(0);
  }

  private void write() {
    sheet.line(lineIndent, line.toString());
    line.setLength(0);
    lineIndent = indent + CONTINUATION;
  }

  /** Ends the line, if anything stands on it. */
  void flush() {
    settle();
    if (line.length() > 0) {
      write();
    }
  }

  /** Ends the line behind the opening brace of a block. */
  void open(String brace) {
    unbroken.append(between(before, Sort.OPENING_BRACE)).append(brace);
    flush();
  }

  /** Goes on behind the closing brace of a block. */
  void close() {
    lineIndent = indent;
    unbroken.append("}");
    before = Sort.CLOSING_BRACE;
  }

  /** A comment in the middle of the statement. */
  void comment(Piece comment) {
    boolean behind = comment.isOnTheLineBefore() && (line.length() > 0 || unbroken.length() > 0);
    flush();
    lineIndent = indent + CONTINUATION;
    if (behind) {
      sheet.comment(comment.text());
    } else {
      sheet.line(lineIndent, comment.text());
    }
  }
}
