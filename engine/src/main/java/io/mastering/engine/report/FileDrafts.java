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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
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

  /** Whether another run is writing a file for this place; false where nothing can be locked. */
  static boolean isBusy(Path target) throws IOException {
    for (Map.Entry<Path, List<Path>> each : left(target).entrySet()) {
      if (isHeld(locked(each.getKey(), each.getValue()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeld(Path locked) {
    try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException cannotBeLocked) {
      return false;
    }
  }

  /** Deletes what is left for a place of processes that are no more. */
  static void clear(Path target) throws IOException {
    for (Map.Entry<Path, List<Path>> each : left(target).entrySet()) {
      clear(locked(each.getKey(), each.getValue()), each.getValue());
    }
  }

  /** Drafts for a place with the files that belong to them. */
  private static Map<Path, List<Path>> left(Path target) throws IOException {
    Map<Path, List<Path>> left = new TreeMap<>();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return left;
    }
    Path place = target.toAbsolutePath();
    Pattern draft =
        Pattern.compile(
            "(\\." + Pattern.quote(place.getFileName().toString()) + "\\.\\d+\\.part)(\\.\\w+)?");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(place.getParent())) {
      for (Path file : all) {
        Matcher name = draft.matcher(file.getFileName().toString());
        if (name.matches()) {
          left.computeIfAbsent(file.resolveSibling(name.group(1)), d -> new ArrayList<>())
              .add(file);
        }
      }
    }
    return left;
  }

  private static Path locked(Path draft, List<Path> files) {
    Path lock = lock(draft);
    return files.contains(lock) ? lock : files.get(0);
  }

  private static void clear(Path locked, List<Path> files) throws IOException {
    try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE)) {
      if (lock(channel)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException e) {
      // whoever wrote it has just ended
      return;
    }
  }

  /** What is locked in place of a draft that somebody else opens, who may have locks of his own. */
  static Path lock(Path draft) {
    return draft.resolveSibling(draft.getFileName() + ".lock");
  }
}
