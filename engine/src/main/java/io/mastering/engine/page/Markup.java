package io.mastering.engine.page;

import java.util.Map;

/** Elements of HTML or SVG as text. Text and attributes are escaped. */
public final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Begins an element with these attributes, in their order. */
  public Markup open(String element, Map<String, String> attributes) {
    begin(element, attributes);
    out.append('>');
    return this;
  }

  public Markup open(String element) {
    return open(element, Map.of());
  }

  /** An element without content. */
  public Markup empty(String element, Map<String, String> attributes) {
    begin(element, attributes);
    out.append("/>");
    return this;
  }

  private void begin(String element, Map<String, String> attributes) {
    out.append('<').append(element);
    attributes.forEach(
        (name, value) ->
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
  }

  public Markup close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  public Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  public Markup line() {
    out.append('\n');
    return this;
  }

  /** What another of these has written. */
  public Markup and(Markup other) {
    out.append(other.out);
    return this;
  }

  /** An element around text. */
  public Markup element(String element, Map<String, String> attributes, String text) {
    return open(element, attributes).text(text).close(element);
  }

  /** Markup or a stylesheet of the program itself, as it stands: nothing that anybody handed in. */
  public Markup ours(String markup) {
    out.append(markup);
    return this;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Visible.of(text).toCharArray()) {
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
