package io.mastering.model.diagnostic;

/** How sure it is that a fix is what the author meant. */
public enum Certainty {
  /** It says what the author meant: applied without asking. */
  SAFE,
  /** It clears the diagnostic, but something else may have been meant: applied when asked for. */
  MAYBE;

  /** The lower-case word shown to a reader. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
