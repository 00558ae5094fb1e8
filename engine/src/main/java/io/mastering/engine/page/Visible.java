package io.mastering.engine.page;

/** Text without characters that nobody sees and that change how others are read. */
public final class Visible {
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** On one line; controls and marks that turn the direction of writing become a visible sign. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : isHidden(c) ? REPLACEMENT : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c != 0x200D && c != 0x200C && c != 0x00AD;
      default -> false;
    };
  }
}
