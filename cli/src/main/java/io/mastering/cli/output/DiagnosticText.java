package io.mastering.cli.output;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Diagnostics for a reader: the sentence, the line with the place underlined, what to do. */
final class DiagnosticText {
  private final SourceText source;
  private final Ink ink;

  DiagnosticText(SourceText source, Ink ink) {
    this.source = source;
    this.ink = ink;
  }

  void print(List<Diagnostic> diagnostics, PrintStream out) {
    printEach(diagnostics, out);
    if (!diagnostics.isEmpty()) {
      out.println(DiagnosticCounts.of(diagnostics).sentence());
    }
  }

  /** The first of so many errors. */
  void printFirst(List<Diagnostic> first, long errors, PrintStream out) {
    if (errors == first.size()) {
      print(first, out);
      return;
    }
    printEach(first, out);
    out.println(errors + " errors; the first " + first.size() + " are shown");
  }

  private void printEach(List<Diagnostic> diagnostics, PrintStream out) {
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic, out);
      out.println();
    }
  }

  private void print(Diagnostic diagnostic, PrintStream out) {
    Severity severity = diagnostic.severity();
    String head = ink.severity(severity, severity.word() + " " + diagnostic.code().name());
    String place = diagnostic.span().map(this::place).orElse("");
    out.println(place + head + ": " + ink.strong(Printable.line(diagnostic.message())));
    diagnostic.span().ifPresent(span -> excerpt(span, severity, out));
    for (Related second : diagnostic.related()) {
      out.println("  " + place(second.span()) + Printable.line(second.message()));
      excerpt(second.span(), Severity.INFO, out);
    }
    diagnostic.help().ifPresent(help -> remark("help", help, out));
    diagnostic.fix().ifPresent(fix -> remark("fix", fix.title(), out));
  }

  private String place(Span span) {
    return Printable.line(span.toString()) + ": ";
  }

  private void remark(String kind, String text, PrintStream out) {
    out.println("  " + ink.strong(kind) + ": " + Printable.line(text));
  }

  private void excerpt(Span span, Severity severity, PrintStream out) {
    source.line(span.file(), span.line()).ifPresent(line -> excerpt(span, line, severity, out));
  }

  private void excerpt(Span span, String line, Severity severity, PrintStream out) {
    Excerpt excerpt = Excerpt.of(span, line);
    String number = String.format(Locale.ROOT, "%5d", span.line());
    out.println(ink.faint(number + " | ") + excerpt.text());
    out.println(
        ink.faint(" ".repeat(number.length()) + " | ")
            + excerpt.indent()
            + ink.severity(severity, excerpt.underline()));
  }
}
