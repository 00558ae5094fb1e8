package io.mastering.cli.output;

/** Text that came from an input, made safe for a terminal: no control character survives. */
final class Printable {
  private static final String REPLACEMENT = "\uFFFD";

  private Printable() {}

  /** One line, in which everything but tabs and visible characters is replaced. */
  static String line(String text) {
    if (text.codePoints().noneMatch(Printable::isControl)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isControl(c)) {
                safe.append(REPLACEMENT);
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean isControl(int c) {
    // Cf holds the characters that reorder text, with which a line can be made to lie.
    return c != '\t' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }
}
