package io.mastering.model.diagnostic;

/** How much a diagnostic matters: an error stops what follows, a warning and an info do not. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The lower-case word shown to a reader. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
