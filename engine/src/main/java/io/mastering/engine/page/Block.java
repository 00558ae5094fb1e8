package io.mastering.engine.page;

import java.util.List;

/** What a section is made of. */
public sealed interface Block {

  /** A paragraph. */
  record Paragraph(Words words) implements Block {}

  /** A list. */
  record Items(List<Words> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A table; the first cell of a row is its heading.
   *
   * @param caption what it is about
   */
  record Table(Words caption, List<Words> heads, List<List<Cell>> rows) implements Block {
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A picture.
   *
   * @param alternative what it shows, for who does not see it
   * @param mermaid the picture as a diagram in text
   * @param svg the picture as an SVG element
   */
  record Picture(String alternative, String mermaid, Markup svg) implements Block {}

  /**
   * A chart of bars, one below the other, all of the same scale.
   *
   * @param alternative what it shows, for who does not see it
   * @param whole the amount that fills the width
   */
  record Bars(String alternative, long whole, List<Bar> bars) implements Block {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param says its amounts in words: they stand beside it
   */
  record Bar(String label, List<Part> parts, String says) {
    public Bar {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a bar.
   *
   * @param colour its number among the {@link BarChart#COLOURS}
   */
  record Part(String label, long amount, int colour) {}

  /** What is told only to who asks for it. */
  record Details(Words summary, List<Block> blocks) implements Block {
    public Details {
      blocks = List.copyOf(blocks);
    }
  }

  /** A command to copy. */
  record Command(String text) implements Block {}

  /**
   * A cell of a table.
   *
   * @param lines one or several
   */
  record Cell(Tone tone, List<Words> lines) {
    public Cell {
      lines = List.copyOf(lines);
    }

    public static Cell of(Words words) {
      return new Cell(Tone.PLAIN, List.of(words));
    }

    public static Cell of(String plain) {
      return of(Words.of(plain));
    }

    public static Cell of(Tone tone, Words words) {
      return new Cell(tone, List.of(words));
    }
  }

  /** How a cell is meant; its words say the same. */
  enum Tone {
    PLAIN,
    GOOD,
    BAD,
    OPEN,
    FULL,
    PART,
    QUIET
  }
}
