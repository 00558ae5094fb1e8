package io.mastering.model.diagnostic;

import java.util.List;

/** A change of the text that clears a diagnostic. */
public record Fix(String title, List<Edit> edits, Certainty certainty) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** A fix that says what the author meant. */
  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, List.of(edits), Certainty.SAFE);
  }

  /** A fix beside which something else may have been meant. */
  public static Fix maybe(String title, Edit... edits) {
    return new Fix(title, List.of(edits), Certainty.MAYBE);
  }

  /** The same change, more or less certain. */
  public Fix with(Certainty other) {
    return new Fix(title, edits, other);
  }
}
