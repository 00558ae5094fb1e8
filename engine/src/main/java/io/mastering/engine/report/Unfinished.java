package io.mastering.engine.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The files that are being written beside their places; a signal that ends the process ends them.
 */
final class Unfinished {
  /** Opens a file. */
  @FunctionalInterface
  interface Opening {
    FileChannel open() throws IOException;
  }

  /** Moves files to their places. */
  @FunctionalInterface
  interface Moving {
    void move() throws IOException;
  }

  private static final Object LOCK = new Object();
  private static final Set<Path> FILES = new HashSet<>();
  private static boolean watched;
  private static boolean ended;

  private Unfinished() {}

  /** Opens a file that is to be deleted if the process ends before it is finished. */
  static FileChannel begin(Path file, Opening opening) throws IOException {
    synchronized (LOCK) {
      begin();
      FileChannel channel = opening.open();
      FILES.add(file.toAbsolutePath());
      return channel;
    }
  }

  /** A file that somebody else may write is to be deleted if the process ends before its end. */
  static void watch(Path file) throws IOException {
    synchronized (LOCK) {
      begin();
      FILES.add(file.toAbsolutePath());
    }
  }

  private static void begin() throws IOException {
    if (ended) {
      throw new IOException("the run was interrupted");
    }
    if (!watched) {
      Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::delete, "unfinished"));
      watched = true;
    }
  }

  /** The file is finished or given up. */
  static void end(Path file) {
    synchronized (LOCK) {
      FILES.remove(file.toAbsolutePath());
    }
  }

  /** Moves several files without a signal in between: all are in their places, or none. */
  static void undisturbed(Moving moving) throws IOException {
    synchronized (LOCK) {
      if (ended) {
        throw new IOException("the run was interrupted");
      }
      moving.move();
    }
  }

  private static void delete() {
    synchronized (LOCK) {
      ended = true;
      for (Path file : FILES) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException left) {
          // the process ends: there is nobody to tell, and the other files are to go too
          continue;
        }
      }
    }
  }
}
