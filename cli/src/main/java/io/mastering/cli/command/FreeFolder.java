package io.mastering.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Asks of a place whether a new folder can be written there without touching what is there. */
final class FreeFolder {
  private FreeFolder() {}

  /** Whether something is there that is not an empty folder. */
  static boolean isTaken(Path target) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    if (!Files.isDirectory(target)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(target)) {
      return inside.findAny().isPresent();
    }
  }
}
