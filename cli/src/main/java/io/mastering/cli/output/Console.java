package io.mastering.cli.output;

import io.mastering.model.diagnostic.Severity;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a verb reads and speaks: results go to {@code out}, messages and progress to {@code err}.
 *
 * @param outTerminal whether {@code out} is a terminal, so that there is a screen to clear
 * @param terminal whether {@code err} is a terminal, so that a progress bar makes sense
 * @param quiet whether to leave out what is neither a result nor an error
 */
public record Console(
    InputStream in,
    PrintStream out,
    Ink outInk,
    boolean outTerminal,
    PrintStream err,
    Ink errInk,
    boolean terminal,
    boolean quiet) {
  /** To the first place of the screen, and away with what is on it and above it. */
  private static final String CLEAR = "\033[H\033[2J\033[3J";

  /** Everything that was said so far reaches the reader now. */
  public void flush() {
    out.flush();
    err.flush();
  }

  /** Begins a new screen; what goes to a file or another program is left as it is. */
  public void clear() {
    if (outTerminal) {
      out.print(CLEAR);
      out.flush();
    }
  }

  /** A line of the results. */
  public void result(String line) {
    out.println(line);
  }

  /** A line of the results that holds what came from an input, made safe for a terminal. */
  public void row(String line) {
    out.println(Printable.line(line));
  }

  /** A line for the reader that is no result; silent with {@code --quiet}. */
  public void message(String line) {
    if (!quiet) {
      err.println(line);
    }
  }

  /** A sentence that says why the verb stops, and one that says what to do. */
  public void complain(String sentence, String help) {
    err.println(errInk.bad("error") + ": " + Printable.line(sentence));
    if (!help.isEmpty()) {
      err.println("  " + errInk.strong("help") + ": " + Printable.line(help));
    }
  }

  /** A sentence about a result that is odd, and what to do; silent with {@code --quiet}. */
  public void warn(String sentence, String help) {
    if (!quiet) {
      err.println(errInk.severity(Severity.WARNING, "warning") + ": " + Printable.line(sentence));
      err.println("  " + errInk.strong("help") + ": " + Printable.line(help));
    }
  }

  /** A progress bar, to be closed when the work is done. */
  public Progress progress(String what, long total) {
    return Progress.of(this, what, total);
  }

  /** Diagnostics that are the result of the verb. */
  public DiagnosticPrinter results(DiagnosticFormat format, SourceText source) {
    return new DiagnosticPrinter(format, source, out, outInk);
  }

  /** Diagnostics that explain why there is no result, or what is odd about it; always as text. */
  public DiagnosticPrinter messages(SourceText source) {
    return new DiagnosticPrinter(DiagnosticFormat.TEXT, source, err, errInk);
  }
}
