package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the policies that paths mean. */
final class PolicyPaths {
  static final String ENDING = ".mastering";

  private PolicyPaths() {}

  /** Files as they are given, and those below folders, sorted; empty when the reader was told. */
  static Optional<List<Path>> under(List<Path> paths, Console console) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
      } else if (!addBelow(path, files, console)) {
        return Optional.empty();
      }
    }
    return Optional.of(new ArrayList<>(files));
  }

  private static boolean addBelow(Path folder, Set<Path> files, Console console) {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> found =
          below
              .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
              .sorted()
              .toList();
      files.addAll(found);
      if (found.isEmpty()) {
        console.complain(
            folder + " holds no policy.", "A policy is a file whose name ends with .mastering.");
      }
      return !found.isEmpty();
    } catch (IOException | UncheckedIOException e) {
      console.complain(folder + " cannot be read.", "Look at its permissions.");
      return false;
    }
  }
}
