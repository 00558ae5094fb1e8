package io.mastering.cli.command;

import java.util.Locale;

/** For a reader, for a program, or for a build that reads JUnit's XML. */
enum TestFormat {
  TEXT,
  JSON,
  JUNIT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
