package io.mastering.engine.snapshot;

import io.mastering.engine.store.StoreFailure;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why a file cannot be read. */
final class Failure {
  private Failure() {}

  static Diagnostic reading(String place, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return failure(place, "it is not there", "Look at the name.");
    }
    if (cause instanceof AccessDeniedException) {
      return failure(place, "this user may not read it", "Change its permissions.");
    }
    if (cause instanceof FileSystemException) {
      return failure(place, "the system refused", "Look at the disk and the permissions.");
    }
    if (cause instanceof StoreFailure said) {
      return Diagnostic.of(Code.MST900, String.valueOf(said.getMessage()), said.help());
    }
    if (cause instanceof Zstandard.TooWide) {
      return failure(
          place,
          "it is packed with a window of more than 8 MB",
          "Pack it with zstd, without --long and --ultra.");
    }
    return failure(
        place, "its data is damaged or cut off", "Copy it or make it again, and look at the disk.");
  }

  private static Diagnostic failure(String place, String why, String help) {
    return Diagnostic.of(Code.MST900, place + " cannot be read: " + why + ".", help);
  }
}
