package io.mastering.dsl.format;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, each with the comment behind it; comments behind neighbours align. */
final class Sheet {
  private record Line(int indent, String text, String comment) {
    int width() {
      return Sheet.width(text);
    }

    boolean alignsWith(Line other) {
      return indent == other.indent && !comment.isEmpty() && !other.comment.isEmpty();
    }
  }

  private final List<Line> lines = new ArrayList<>();

  /** How many columns a text takes: one a character. */
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  void line(int indent, String text) {
    lines.add(new Line(indent, " ".repeat(indent) + text, ""));
  }

  /** An empty line, unless there is one already or nothing stands above it. */
  void blank() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).text.isEmpty()) {
      lines.add(new Line(0, "", ""));
    }
  }

  /** A comment behind the last line. */
  void comment(String comment) {
    Line last = lines.remove(lines.size() - 1);
    lines.add(new Line(last.indent, last.text, comment));
  }

  String text(String lineEnd) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      column = i > 0 && line.alignsWith(lines.get(i - 1)) ? column : columnOfComments(i);
      text.append(line.text);
      if (!line.comment.isEmpty()) {
        text.append(" ".repeat(column - line.width())).append(line.comment);
      }
      text.append(lineEnd);
    }
    return text.toString();
  }

  /** Where comments stand in the run of lines that begins here. */
  private int columnOfComments(int first) {
    int widest = 0;
    for (int i = first; i < lines.size() && lines.get(i).alignsWith(lines.get(first)); i++) {
      widest = Math.max(widest, lines.get(i).width());
    }
    return widest + 2;
  }
}
