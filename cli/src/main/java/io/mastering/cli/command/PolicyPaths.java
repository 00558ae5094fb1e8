package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the policies that paths mean. */
final class PolicyPaths {
  static final String ENDING = ".mastering";

  private PolicyPaths() {}

  /** Files as they are given, and those below folders, sorted; empty when the reader was told. */
  static Optional<List<Path>> under(List<Path> paths, Console console) {
    Map<Path, Path> files = new LinkedHashMap<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        add(path, files);
      } else if (!addBelow(path, files, console)) {
        return Optional.empty();
      }
    }
    return Optional.of(new ArrayList<>(files.values()));
  }

  /** A file is taken once, by the name that a file beside it that uses it would give it. */
  private static void add(Path file, Map<Path, Path> files) {
    Path plain = file.normalize();
    boolean same = isSame(file, plain);
    Path key = file.toAbsolutePath();
    files.putIfAbsent(same ? key.normalize() : key, same ? plain : file);
  }

  /** Where a folder is a link, leaving out {@code folder/..} may lead elsewhere. */
  private static boolean isSame(Path file, Path plain) {
    try {
      return Files.isSameFile(file, plain);
    } catch (IOException notThere) {
      return false;
    }
  }

  private static boolean addBelow(Path folder, Map<Path, Path> files, Console console) {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> found =
          below
              .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
              .sorted()
              .toList();
      found.forEach(file -> add(file, files));
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
