package io.mastering.engine.snapshot;

import io.mastering.engine.store.Stores;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Users of a file of Parquet as lines, made by what can read such files. */
final class ParquetUsers {
  private ParquetUsers() {}

  static InputStream open(Container container, String file) throws IOException {
    Stores stores = Stores.find().orElseThrow(() -> Stores.absent(container.place(file)));
    Optional<Path> place = container.path(file);
    return place.isPresent() ? stores.users(place.get()) : unpacked(container, file, stores);
  }

  /** Parquet is read from its end, so what lies in an archive is taken out of it for the time. */
  private static InputStream unpacked(Container container, String file, Stores stores)
      throws IOException {
    Path copy = Files.createTempFile("mastering-users-", ".parquet");
    try (InputStream in = container.open(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return new FilterInputStream(stores.users(copy)) {
        @Override
        public void close() throws IOException {
          super.close();
          Files.deleteIfExists(copy);
        }
      };
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }
}
