package io.mastering.cli.command;

import io.mastering.engine.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is written.
 *
 * @param argument how the reader named it
 */
record OutputPlace(String argument, Path file) {

  static OutputPlace of(EvalOutput output) {
    return new OutputPlace(
        "--output " + output.kind().word() + ":" + output.place(), output.file());
  }

  /** The folder that it comes to lie in, also where a link leads there. */
  Path folder() {
    Path parent = real(file).getParent();
    return parent == null ? file : parent;
  }

  /** The file that it comes to be, by the name that it has there. */
  Path real() {
    return real(file);
  }

  /** Whether both are one file, by whatever name or link, or would be. */
  boolean is(Path other) {
    try {
      return Files.exists(file) && Files.exists(other)
          ? Files.isSameFile(file, other)
          : real(file).equals(real(other));
    } catch (IOException notThereAnyMore) {
      return real(file).equals(real(other));
    }
  }

  private static Path real(Path place) {
    Path at = place.toAbsolutePath();
    try {
      at = WholeFile.target(at);
      Path folder = at.getParent();
      return folder == null ? at : folder.toRealPath().resolve(at.getFileName());
    } catch (IOException noSuchFolder) {
      return at.normalize();
    }
  }
}
