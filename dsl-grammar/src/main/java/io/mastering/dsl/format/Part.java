package io.mastering.dsl.format;

import io.mastering.dsl.parse.Piece;
import java.util.ArrayList;
import java.util.List;

/** What a statement is made of, for its layout. */
sealed interface Part {
  /** A word, a sign, or a comment in the middle of a statement. */
  record Leaf(Piece piece) implements Part {}

  /** What stands between two braces. */
  record Block(Piece brace, List<Entry> entries, Piece end) implements Part {
    boolean isEmpty() {
      return entries.isEmpty();
    }

    /** Whether the author began it on the line of its brace, and it may stay there. */
    boolean mayStandOnOneLine() {
      return isEmpty()
          || brace.role() != Piece.Role.TALL
              && entries.get(0).first().isOnTheLineBefore()
              && entries.stream().allMatch(Entry::mayStandOnOneLine);
    }
  }

  /** A table of cases: rows, and comments between and behind them. */
  record Table(Piece head, List<Line> lines) implements Part {
    /**
     * A row or a comment.
     *
     * @param cells empty for a comment
     */
    record Line(Piece first, List<String> cells) {
      boolean isComment() {
        return first.sort() == Piece.Sort.COMMENT;
      }
    }
  }

  /** A statement or the like, or a comment that stands beside all of them. */
  record Entry(List<Part> parts) {
    public Entry {
      parts = List.copyOf(parts);
    }

    Piece first() {
      Part first = parts.get(0);
      if (first instanceof Leaf leaf) {
        return leaf.piece;
      }
      return first instanceof Block block ? block.brace : ((Table) first).head;
    }

    boolean isComment() {
      return first().sort() == Piece.Sort.COMMENT;
    }

    /** Whether it is called this: its first word. */
    boolean begins(String word) {
      return first().text().equals(word);
    }

    boolean mayStandOnOneLine() {
      return parts.stream().allMatch(Entry::mayStandOnOneLine);
    }

    private static boolean mayStandOnOneLine(Part part) {
      if (part instanceof Leaf leaf) {
        return leaf.piece.sort() != Piece.Sort.COMMENT && leaf.piece.role() != Piece.Role.REASON;
      }
      return part instanceof Block block && block.mayStandOnOneLine();
    }

    /** The blocks that stand in it, not those in its blocks. */
    List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      parts.forEach(
          part -> {
            if (part instanceof Block block) {
              blocks.add(block);
            }
          });
      return blocks;
    }
  }
}
