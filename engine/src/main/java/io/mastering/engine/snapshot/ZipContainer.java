package io.mastering.engine.snapshot;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A snapshot that is a {@code .zip}. */
final class ZipContainer implements Container {
  private final Path archive;
  private final Map<String, String> entries = new HashMap<>();
  private final String root;

  ZipContainer(Path archive) throws IOException {
    this.archive = archive;
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      zip.stream()
          .filter(e -> !e.isDirectory())
          .forEach(e -> entries.put(ArchiveRoot.plain(e.getName()), e.getName()));
    }
    root = ArchiveRoot.in(entries.keySet());
  }

  @Override
  public Set<String> files() {
    return ArchiveRoot.files(entries.keySet(), root);
  }

  @Override
  public InputStream open(String file) throws IOException {
    ZipFile zip = new ZipFile(archive.toFile());
    ZipEntry entry = zip.getEntry(entries.getOrDefault(root + file, file));
    if (entry == null) {
      zip.close();
      throw new NoSuchFileException(place(file));
    }
    return new FilterInputStream(zip.getInputStream(entry)) {
      @Override
      public void close() throws IOException {
        zip.close();
      }
    };
  }

  @Override
  public Optional<Path> onDisk(String file) {
    return Optional.of(archive);
  }

  @Override
  public String place(String file) {
    return archive.toString().replace('\\', '/') + "/" + root + file;
  }
}
