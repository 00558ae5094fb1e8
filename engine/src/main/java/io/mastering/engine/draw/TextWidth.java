package io.mastering.engine.draw;

import java.util.ArrayList;
import java.util.List;

/** How wide a text is at most, in any of the usual fonts without serifs. */
final class TextWidth {
  private static final String NARROW = "iIjlft.,:;'|!()[] ";
  private static final String WIDE = "mwMW@%&";
  private static final int LATIN = 0x2E80;

  private TextWidth() {}

  /** In hundredths of the size of the font. */
  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int c) {
    if (c >= LATIN) {
      return 110;
    }
    if (NARROW.indexOf(c) >= 0) {
      return 40;
    }
    return WIDE.indexOf(c) >= 0 ? 98 : Character.isUpperCase(c) ? 74 : 63;
  }

  /** The text, cut where it is wider than this, with a sign that it is. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int left = width - of('…');
    for (int c : text.codePoints().toArray()) {
      left -= of(c);
      if (left < 0) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.append('…').toString();
  }

  /** Words or names in lines no wider than this. */
  static List<String> wrapped(List<String> words, String between, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + between + word;
      if (of(longer) > width && !line.isEmpty()) {
        lines.add(line + between.strip());
        longer = word;
      }
      line = cut(longer, width);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
