package io.mastering.engine.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where the files of a snapshot lie: a folder or an archive. It holds nothing open. */
public interface Container {

  /** The names of the files at the root of the snapshot. */
  Set<String> files();

  /** Opens one of {@link #files}. */
  InputStream open(String file) throws IOException;

  /** The size of one of {@link #files} in bytes; empty when nobody can tell. */
  default Optional<Long> size(String file) {
    return Optional.empty();
  }

  /**
   * The file on disk that holds one of {@link #files}: itself or its archive; empty without one.
   */
  default Optional<Path> onDisk(String file) {
    return Optional.empty();
  }

  /** Where one of {@link #files} lies by itself; empty when it is part of an archive. */
  default Optional<Path> path(String file) {
    return Optional.empty();
  }

  /** What a message calls a file of the snapshot. */
  String place(String file);
}
