package io.mastering.model.diagnostic;

import java.util.List;

/** A change of the text that clears a diagnostic. */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
