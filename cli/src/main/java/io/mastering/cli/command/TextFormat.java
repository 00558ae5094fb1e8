package io.mastering.cli.command;

import java.util.Locale;

/** For a reader, or for a program. */
enum TextFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
