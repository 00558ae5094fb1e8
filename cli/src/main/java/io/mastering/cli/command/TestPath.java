package io.mastering.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A place whose scenarios run: a file, a folder, or {@code FILE:LINE} for the scenario that holds
 * that line.
 */
record TestPath(Path path, OptionalInt line) {

  static TestPath of(String text) {
    int colon = text.lastIndexOf(':');
    boolean numbered =
        colon > 0 && colon < text.length() - 1 && text.substring(colon + 1).matches("[0-9]{1,8}");
    return numbered && !Files.exists(Path.of(text))
        ? new TestPath(
            Path.of(text.substring(0, colon)),
            OptionalInt.of(Integer.parseInt(text.substring(colon + 1))))
        : new TestPath(Path.of(text), OptionalInt.empty());
  }
}
