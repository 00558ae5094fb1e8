package io.mastering.stores;

import io.mastering.engine.report.WholePlace;
import io.mastering.engine.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Path;

/** Places of files, whose failures are said as those of tables. */
final class Places {
  private Places() {}

  static WholePlace at(Path file, String... besides) throws StoreFailure {
    try {
      return WholePlace.at(file, besides);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  static void commit(WholePlace place, Path file) throws StoreFailure {
    try {
      place.commit();
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  static void close(WholePlace place, Path file) throws StoreFailure {
    try {
      place.close();
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static StoreFailure failure(Path file, IOException cause) {
    return new StoreFailure(
        file + " cannot be written: the system refused.",
        "Look at the room on the disk and at the permissions of the folder.",
        cause);
  }
}
