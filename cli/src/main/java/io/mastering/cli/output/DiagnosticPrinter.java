package io.mastering.cli.output;

import io.mastering.model.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.List;

/** Writes a whole list of diagnostics, sorted by place, in one format. */
public record DiagnosticPrinter(
    DiagnosticFormat format, SourceText source, PrintStream out, Ink ink) {

  /**
   * Writes the first of so many errors as text, and how many there are.
   *
   * @param first in their order
   */
  public void printFirst(List<Diagnostic> first, long errors) {
    new DiagnosticText(source, ink).printFirst(first, errors, out);
  }

  /** Writes the list; JSON and SARIF also write an empty one, so that a reader gets an answer. */
  public void print(List<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = diagnostics.stream().sorted().toList();
    switch (format) {
      case TEXT -> new DiagnosticText(source, ink).print(sorted, out);
      case JSON -> out.println(DiagnosticJson.write(sorted));
      case SARIF -> out.println(DiagnosticSarif.write(sorted));
      case GITHUB -> sorted.forEach(d -> out.println(DiagnosticGithub.line(d)));
    }
  }
}
