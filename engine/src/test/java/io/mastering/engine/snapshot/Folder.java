package io.mastering.engine.snapshot;

import io.mastering.model.identity.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A snapshot that a test writes and reads. */
final class Folder {
  final Path path;

  Folder(Path path) {
    this.path = path;
  }

  Folder with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Folder with(String file, byte[] bytes) {
    try {
      Files.write(path.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Folder users(String... lines) {
    return with("users.ndjson", String.join("\n", lines) + "\n");
  }

  Read read() {
    return read(Snapshot.open(path), Wanted.EVERYTHING);
  }

  static Read read(Snapshot snapshot, Wanted wanted) {
    List<User> users = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    try {
      Reading reading = snapshot.users(wanted, users::add, rejected::add);
      return new Read(users, rejected, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came out of a pass. */
  record Read(List<User> users, List<Rejected> rejected, Reading reading) {
    Rejected only() {
      if (rejected.size() != 1) {
        throw new AssertionError("not one rejected line: " + rejected);
      }
      return rejected.get(0);
    }
  }
}
