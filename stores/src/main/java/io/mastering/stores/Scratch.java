package io.mastering.stores;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * A folder for what does not fit into memory. It is locked as long as it is in use: the first that
 * a process makes deletes those that others have left who are no more.
 */
final class Scratch implements Closeable {
  private static final String PREFIX = "mastering-duckdb-";
  private static final String LOCK = "in-use";

  /** Only once: to look at a lock of our own would end it. */
  private static boolean cleared;

  private final Path folder;
  private final FileChannel lock;

  private Scratch(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static synchronized Scratch make() throws IOException {
    Path folder = Files.createTempDirectory(PREFIX);
    if (!cleared) {
      clear(folder.resolveSibling("."), Files.getOwner(folder));
      cleared = true;
    }
    Path before = folder.resolve(LOCK + ".next");
    FileChannel lock =
        FileChannel.open(before, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    tryLock(lock);
    // only now can others find it, so that nobody finds it without its lock
    Files.move(before, folder.resolve(LOCK));
    return new Scratch(folder, lock);
  }

  /** Where to write. */
  Path folder() {
    return folder;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException | IOException e) {
      return null;
    }
  }

  /** In the folder of everybody only what is certainly ours is touched, and no link followed. */
  private static void clear(Path all, UserPrincipal us) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
      for (Path folder : folders) {
        Path lock = folder.resolve(LOCK);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(us)) {
          clear(folder, lock);
        }
      }
    }
  }

  private static void clear(Path folder, Path lock) {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (tryLock(channel) != null) {
        delete(folder);
      }
    } catch (IOException left) {
      // somebody else clears it, or has just ended
      return;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    delete(folder);
  }
}
