package io.mastering.dsl.format;

import io.mastering.dsl.parse.Pieces;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * The door to the canonical form of a text. Only blanks and line ends change; every word, sign and
 * comment stays, in its order. The canonical form is described in {@code docs/language.md}.
 */
public final class Formatter {
  private Formatter() {}

  /** What came of formatting a text. */
  public enum Outcome {
    /** The text is in the canonical form now. */
    FORMATTED,
    /** The text has mistakes, so that nobody knows what it says. */
    BROKEN,
    /** The result would say something else: a bug of ours. */
    UNSURE
  }

  /**
   * A text in its canonical form.
   *
   * @param text the text as it was when it could not be formatted
   * @param diagnostics why a text is broken
   */
  public record Formatted(Outcome outcome, String text, List<Diagnostic> diagnostics) {
    public Formatted {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Formats a text.
   *
   * @param file how the text is called in messages
   */
  public static Formatted format(String file, String text) {
    Pieces pieces = Pieces.of(file, text);
    if (!pieces.diagnostics().isEmpty()) {
      return new Formatted(Outcome.BROKEN, text, pieces.diagnostics());
    }
    String formatted = Layout.of(Structure.of(pieces.pieces())).text(lineEnd(text));
    return pieces.sayTheSameAs(Pieces.of(file, formatted))
        ? new Formatted(Outcome.FORMATTED, formatted, List.of())
        : new Formatted(Outcome.UNSURE, text, List.of());
  }

  /** Lines end as the first line does. */
  private static String lineEnd(String text) {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}
