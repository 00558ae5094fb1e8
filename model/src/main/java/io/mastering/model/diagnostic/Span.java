package io.mastering.model.diagnostic;

import java.util.Comparator;

/**
 * A place in a text. Lines and columns count from 1; columns count characters (code points); the
 * end is exclusive.
 */
public record Span(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::file)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn);

  public Span {
    if (line < 1 || column < 1 || endLine < line || endLine == line && endColumn < column) {
      throw new IllegalArgumentException(
          "no such span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /** The smallest span that covers this one and a later one of the same file. */
  public Span to(Span later) {
    return new Span(file, line, column, later.endLine, later.endColumn);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
