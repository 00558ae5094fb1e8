package io.mastering.cli.output;

import java.util.Locale;

/** In which form diagnostics are written; a verb offers it as {@code --format}. */
public enum DiagnosticFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
