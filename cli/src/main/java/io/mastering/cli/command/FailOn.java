package io.mastering.cli.command;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Severity;
import java.util.Locale;

/** From which severity on a verb answers no. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  boolean fails(Diagnostic diagnostic) {
    return switch (this) {
      case ERROR -> diagnostic.isError();
      case WARNING -> diagnostic.severity() != Severity.INFO;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
