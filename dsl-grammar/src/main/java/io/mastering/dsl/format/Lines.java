package io.mastering.dsl.format;

/** Lines of text, indented by the blocks they stand in. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  void line(String line) {
    text.append("  ".repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
  }

  void block(String header, Runnable body) {
    line(header + " {");
    depth++;
    body.run();
    depth--;
    line("}");
  }

  /** All lines. */
  String text() {
    return text.toString();
  }
}
