package io.mastering.cli.output;

import io.mastering.model.diagnostic.Span;

/**
 * One line of a source with the part that is meant; a long line is cut around that part.
 *
 * @param indent what stands below the text before the place: blanks, and tabs where the text has
 *     tabs
 */
record Excerpt(String text, String indent, String underline) {
  private static final int WIDEST = 160;
  private static final int BEFORE = 60;
  private static final String CUT = "...";

  static Excerpt of(Span span, String line) {
    int[] all = Printable.line(line).codePoints().toArray();
    int start = Math.min(span.column() - 1, all.length);
    int end =
        span.endLine() > span.line() ? all.length : Math.min(span.endColumn() - 1, all.length);
    int from = all.length > WIDEST && start > BEFORE ? start - BEFORE : 0;
    int to = Math.min(all.length, from + WIDEST);
    String head = from > 0 ? CUT : "";
    String tail = to < all.length ? CUT : "";
    int marked = Math.max(1, Math.min(end, to) - start);
    return new Excerpt(
        head + new String(all, from, to - from) + tail,
        " ".repeat(head.length()) + blank(all, from, start),
        "^".repeat(marked));
  }

  private static String blank(int[] all, int from, int start) {
    StringBuilder blank = new StringBuilder();
    for (int i = from; i < start; i++) {
      blank.append(all[i] == '\t' ? '\t' : ' ');
    }
    return blank.toString();
  }
}
