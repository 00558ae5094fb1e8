package io.mastering.cli.output;

import io.mastering.model.diagnostic.Severity;

/** Colours text for a terminal, or leaves it as it is. */
public enum Ink {
  PLAIN,
  COLOURED;

  private static final String RESET = "\u001b[0m";

  public String strong(String text) {
    return paint("\u001b[1m", text);
  }

  public String faint(String text) {
    return paint("\u001b[2m", text);
  }

  public String good(String text) {
    return paint("\u001b[32m", text);
  }

  public String bad(String text) {
    return paint("\u001b[1;31m", text);
  }

  /** The colour of a severity: red, yellow or cyan. */
  public String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> "\u001b[1;31m";
          case WARNING -> "\u001b[1;33m";
          case INFO -> "\u001b[1;36m";
        },
        text);
  }

  private String paint(String start, String text) {
    return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
  }
}
