package io.mastering.engine.report;

import io.mastering.engine.snapshot.IdHashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * Files that are written beside their places. Each is locked by its writer: one without a lock was
 * left by a process that is no more.
 */
final class FileDrafts {
  private static final int END = 1 << 12;

  private FileDrafts() {}

  static FileChannel begin(Path draft) throws IOException {
    FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    // where nothing can be locked, runs cannot be told apart, and go on without
    lock(channel);
    return channel;
  }

  /** Whether nobody else has it. */
  private static boolean lock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException | IOException e) {
      return false;
    }
  }

  static FileDraft noted(Path draft, FileChannel channel) throws IOException {
    long length = channel.position();
    return new FileDraft(draft.getFileName().toString(), length, end(channel, length));
  }

  private static long end(FileChannel channel, long length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(END, length));
    long from = length - bytes.capacity();
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes, from + bytes.position());
    }
    return bytes.position() == 0 ? 0 : IdHashes.of(bytes.array(), 0, bytes.position());
  }

  /** Opens what was noted of a draft; what was written after that is dropped. */
  static FileChannel goOn(Path file, FileDraft draft) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      throw new UnusableDraft(file + " is not there any more", false);
    }
    try {
      if (!lock(channel)) {
        throw new UnusableDraft(file + " is being written by another run", true);
      }
      if (channel.size() < draft.length() || end(channel, draft.length()) != draft.end()) {
        throw new UnusableDraft(file + " is not what the earlier run has written", false);
      }
      channel.truncate(draft.length());
      channel.position(draft.length());
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Deletes the drafts for a place that nobody writes. */
  static void clear(Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return;
    }
    Path place = target.toAbsolutePath();
    Pattern name =
        Pattern.compile("\\." + Pattern.quote(place.getFileName().toString()) + "\\.\\d+\\.part");
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(
            place.getParent(), file -> name.matcher(file.getFileName().toString()).matches())) {
      for (Path file : left) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          if (lock(channel)) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }
}
