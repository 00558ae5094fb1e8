package io.mastering.engine.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A snapshot that is a folder. */
final class FolderContainer implements Container {
  private final Path folder;
  private final Set<String> files;

  FolderContainer(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> entries = Files.list(folder)) {
      files =
          entries
              .filter(p -> !Files.isDirectory(p) || isTable(p))
              .map(p -> p.getFileName().toString())
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Parquet is often a folder of files. */
  private static boolean isTable(Path folder) {
    return folder.getFileName().toString().equals(UserForm.PARQUET.file());
  }

  @Override
  public Optional<Path> path(String file) {
    return Optional.of(folder.resolve(file));
  }

  @Override
  public Set<String> files() {
    return files;
  }

  @Override
  public InputStream open(String file) throws IOException {
    return Files.newInputStream(folder.resolve(file));
  }

  @Override
  public Optional<Long> size(String file) {
    try {
      return Optional.of(Files.size(folder.resolve(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Path> onDisk(String file) {
    return Optional.of(folder.resolve(file));
  }

  @Override
  public String place(String file) {
    return folder.resolve(file).toString().replace('\\', '/');
  }
}
