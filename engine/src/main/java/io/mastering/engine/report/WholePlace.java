package io.mastering.engine.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private boolean finished;

  private WholePlace(Path target, List<Path> drafts) {
    this.target = target;
    this.drafts = drafts;
  }

  /**
   * A place whose file is not there yet, or is to be replaced.
   *
   * @param besides endings of files that the writer keeps beside the draft
   */
  public static WholePlace at(Path place, String... besides) throws IOException {
    Path target = Files.isSymbolicLink(place) && Files.exists(place) ? place.toRealPath() : place;
    Path draft = WholeFile.beside(target.toAbsolutePath());
    List<Path> drafts =
        Stream.concat(
                Stream.of(draft),
                Arrays.stream(besides)
                    .map(ending -> draft.resolveSibling(draft.getFileName() + ending)))
            .toList();
    for (Path file : drafts) {
      Unfinished.watch(file);
      Files.deleteIfExists(file);
    }
    return new WholePlace(target, drafts);
  }

  /** Where to write. */
  public Path draft() {
    return drafts.get(0);
  }

  /** Puts what was written in its place. */
  public void commit() throws IOException {
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
    for (Path file : drafts) {
      Files.deleteIfExists(file);
      Unfinished.end(file);
    }
  }
}
