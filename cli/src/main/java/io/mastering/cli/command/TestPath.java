package io.mastering.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place whose scenarios run: a file, a folder, or {@code FILE:LINE} for the scenario that holds
 * that line; a column after it, as failures print it, is passed over.
 */
record TestPath(Path path, OptionalInt line) {
  private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,8})(?::[0-9]{1,8})?");

  static TestPath of(String text) {
    Matcher place = PLACE.matcher(text);
    return place.matches() && !Files.exists(Path.of(text))
        ? new TestPath(Path.of(place.group(1)), OptionalInt.of(Integer.parseInt(place.group(2))))
        : new TestPath(Path.of(text), OptionalInt.empty());
  }
}
