package io.mastering.engine.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place for a file that somebody else writes, such as a database: complete or not there, as a
 * {@link WholeFile} is. It is written at {@link #draft}, and a signal deletes what is there.
 */
public final class WholePlace implements Closeable {
  private final Path target;
  private final List<Path> drafts;
  private final FileChannel lock;
  private boolean finished;

  private WholePlace(Path target, List<Path> drafts, FileChannel lock) {
    this.target = target;
    this.drafts = drafts;
    this.lock = lock;
  }

  /**
   * A place whose file is not there yet, or is to be replaced. What processes that are no more have
   * left for it is deleted.
   *
   * @param besides endings of files that the writer keeps beside the draft
   */
  public static WholePlace at(Path place, String... besides) throws IOException {
    Path target = WholeFile.target(place);
    Path draft = WholeFile.beside(target.toAbsolutePath());
    List<Path> drafts =
        Stream.concat(
                Stream.of(draft),
                Arrays.stream(besides)
                    .map(ending -> draft.resolveSibling(draft.getFileName() + ending)))
            .toList();
    FileDrafts.clear(target);
    Path locked = FileDrafts.lock(draft);
    WholePlace begun =
        new WholePlace(
            target,
            Stream.concat(drafts.stream(), Stream.of(locked)).toList(),
            Unfinished.begin(locked, () -> FileDrafts.begin(locked)));
    for (Path file : drafts) {
      Unfinished.watch(file);
      Files.deleteIfExists(file);
    }
    return begun;
  }

  /** Where to write. */
  public Path draft() {
    return drafts.get(0);
  }

  /** Puts what was written in its place, once it is on the disk. */
  public void commit() throws IOException {
    try (FileChannel written = FileChannel.open(draft(), StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Unfinished.undisturbed(() -> WholeFile.move(draft(), target));
    close();
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    if (finished) {
      return;
    }
    finished = true;
    lock.close();
    for (Path file : drafts) {
      Files.deleteIfExists(file);
      Unfinished.end(file);
    }
  }
}
