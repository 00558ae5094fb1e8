package io.mastering.model.kind;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/**
 * One line of a kind file: {@code subject: value [source]}.
 *
 * @param value without the source
 * @param source the key between the brackets
 */
record KindLine(Span span, String subject, String value, Optional<String> source) {
  /** Nobody has written it down. */
  static final String NOT_DOCUMENTED = "not documented";

  /** Empty when the line has no colon. */
  static Optional<KindLine> of(String file, int number, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String said = line.substring(colon + 1).strip();
    int bracket = said.lastIndexOf('[');
    boolean sourced = bracket >= 0 && said.endsWith("]");
    return Optional.of(
        new KindLine(
            span(file, number, line),
            line.substring(0, colon).strip(),
            sourced ? said.substring(0, bracket).strip() : said,
            sourced
                ? Optional.of(said.substring(bracket + 1, said.length() - 1).strip())
                : Optional.empty()));
  }

  static Span span(String file, int number, String line) {
    int start = line.length() - line.stripLeading().length();
    int end = Math.max(start, line.stripTrailing().length());
    return new Span(
        file, number, line.codePointCount(0, start) + 1, number, line.codePointCount(0, end) + 1);
  }

  boolean isNotDocumented() {
    return value.equals(NOT_DOCUMENTED);
  }
}
