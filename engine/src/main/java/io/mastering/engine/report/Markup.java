package io.mastering.engine.report;

/** Text of HTML in which nothing that is not meant as markup is taken for it. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Markup as it stands. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text of somebody else. */
  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** An element around text. */
  Markup element(String name, String attributes, String text) {
    out.append('<').append(name);
    if (!attributes.isEmpty()) {
      out.append(' ').append(attributes);
    }
    out.append('>').append(escaped(text)).append("</").append(name).append('>');
    return this;
  }

  /** As the value of an attribute or between tags; what cannot be shown is shown as such. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isShown(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** Not what would end a text, reverse it or hide in it. */
  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return c == '\t'
        || c == '\n'
        || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
