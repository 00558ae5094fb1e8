package io.mastering.dsl.parse;

/** Takes out of a text what no author has put there: a byte order mark, halves of characters. */
final class Text {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  static String clean(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String plain = marked ? text.substring(1) : text;
    return plain.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? whole(plain) : plain;
  }

  private static String whole(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(p -> p >= Character.MIN_SURROGATE && p <= Character.MAX_SURROGATE ? REPLACEMENT : p)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
