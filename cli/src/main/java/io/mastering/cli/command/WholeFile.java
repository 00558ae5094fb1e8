package io.mastering.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file as a whole or not at all, whatever happens in between. */
final class WholeFile {
  private WholeFile() {}

  /** Writes beside the file and moves into its place; a link stays a link. */
  static void replace(Path file, String text) throws IOException {
    Path target = file.toRealPath();
    Path draft = Files.createTempFile(target.resolveSibling("."), ".mastering-", ".draft");
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8);
      keepPermissions(target, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && view != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }
}
