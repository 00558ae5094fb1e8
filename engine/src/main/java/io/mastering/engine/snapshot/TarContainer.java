package io.mastering.engine.snapshot;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A snapshot that is a {@code .tar.gz}. Such an archive can only be read from its start, so the
 * small files are kept when it is first passed over.
 */
final class TarContainer implements Container {
  private static final int BUFFER = 1 << 16;

  private final Path archive;
  private final Set<String> entries = new HashSet<>();
  private final Map<String, byte[]> kept = new HashMap<>();
  private final String root;

  TarContainer(Path archive) throws IOException {
    this.archive = archive;
    try (TarArchiveInputStream tar = tar()) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        String name = ArchiveRoot.plain(e.getName());
        if (e.isFile()) {
          entries.add(name);
        }
        if (e.isFile() && SnapshotFiles.SETTINGS.contains(name.substring(name.indexOf('/') + 1))) {
          kept.put(name, tar.readNBytes(SnapshotFiles.LARGEST + 1));
        }
      }
    }
    root = ArchiveRoot.in(entries);
  }

  private TarArchiveInputStream tar() throws IOException {
    InputStream file = Files.newInputStream(archive);
    try {
      return new TarArchiveInputStream(
          new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public Set<String> files() {
    return ArchiveRoot.files(entries, root);
  }

  @Override
  public InputStream open(String file) throws IOException {
    byte[] bytes = kept.get(root + file);
    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }
    TarArchiveInputStream tar = tar();
    for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
      if (e.isFile() && ArchiveRoot.plain(e.getName()).equals(root + file)) {
        return tar;
      }
    }
    tar.close();
    throw new NoSuchFileException(place(file));
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
