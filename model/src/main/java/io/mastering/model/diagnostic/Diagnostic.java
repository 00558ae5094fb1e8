package io.mastering.model.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with an input. The message is one plain sentence; the help says what to
 * do.
 *
 * @param span where; absent when the whole input is meant
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Optional<Span> span,
    String message,
    Optional<String> help,
    List<Related> related,
    Optional<Fix> fix)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(
              (Diagnostic d) -> d.span.orElse(null), Comparator.nullsFirst(Span::compareTo))
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    related = List.copyOf(related);
  }

  /** A diagnostic of the code's own severity. */
  public static Diagnostic of(Code code, Span span, String message, String help) {
    return new Diagnostic(
        code,
        code.severity(),
        Optional.of(span),
        message,
        Optional.of(help),
        List.of(),
        Optional.empty());
  }

  /** A diagnostic that is about an input as a whole. */
  public static Diagnostic of(Code code, String message, String help) {
    return new Diagnostic(
        code,
        code.severity(),
        Optional.empty(),
        message,
        Optional.of(help),
        List.of(),
        Optional.empty());
  }

  public Diagnostic with(Related second) {
    List<Related> more = new java.util.ArrayList<>(related);
    more.add(second);
    return new Diagnostic(code, severity, span, message, help, more, fix);
  }

  public Diagnostic with(Fix cure) {
    return new Diagnostic(code, severity, span, message, help, related, Optional.of(cure));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
