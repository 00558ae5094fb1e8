package io.mastering.dsl.check;

import io.mastering.model.diagnostic.Span;

/** Which part of a place to show. */
final class Spans {
  private Spans() {}

  /** Only where a longer statement starts: a whole block underlined would tell less. */
  static Span firstLine(Span span) {
    return span.endLine() == span.line()
        ? span
        : new Span(span.file(), span.line(), span.column(), span.line(), span.column() + 1);
  }
}
