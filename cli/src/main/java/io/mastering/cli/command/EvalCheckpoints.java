package io.mastering.cli.command;

import io.mastering.engine.batch.Checkpoints;
import io.mastering.engine.checkpoint.CheckpointFile;
import io.mastering.engine.checkpoint.Head;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps how far a run is, so that {@code --resume} can go on when it is killed. What it keeps is
 * gone when the run ends by itself, however it ends.
 */
final class EvalCheckpoints implements Checkpoints, Closeable {
  /** Milliseconds between two checkpoints; only tests of ours set it. */
  static final String PROPERTY = "mastering.checkpoint.millis";

  private static final long USUAL_MILLIS = 10_000;
  private static final long NANOS = 1_000_000;

  /** A checkpoint takes at most so small a part of the time. */
  private static final long PART = 100;

  private final Path place;
  private final Optional<Map<String, String>> begunWith;
  private final EvalFiles files;
  private Optional<CheckpointFile> earlier;
  private volatile boolean canGoOn;
  private long next;

  private EvalCheckpoints(
      Path place,
      Optional<Map<String, String>> begunWith,
      EvalFiles files,
      Optional<CheckpointFile> earlier) {
    this.place = place;
    this.begunWith = begunWith;
    this.files = files;
    this.earlier = earlier;
    this.next = System.nanoTime() + millis() * NANOS;
  }

  /** The files of a run that nobody can go on with. */
  static EvalCheckpoints never(EvalPlaces places) throws IOException {
    return begin(places, Optional.empty());
  }

  /**
   * The files of a run that begins at the start.
   *
   * @param begunWith see {@link Head}
   */
  static EvalCheckpoints atTheStart(EvalPlaces places, Map<String, String> begunWith)
      throws IOException {
    return begin(places, Optional.of(begunWith));
  }

  private static EvalCheckpoints begin(EvalPlaces places, Optional<Map<String, String>> begunWith)
      throws IOException {
    Path place = places.checkpoint();
    EvalFiles files = EvalFiles.open(places);
    EvalCheckpoints begun = new EvalCheckpoints(place, begunWith, files, Optional.empty());
    CheckpointFile.delete(place);
    return begun;
  }

  /** A run that goes on with files that another has begun. */
  static EvalCheckpoints from(
      CheckpointFile earlier, EvalPlaces places, Map<String, String> begunWith, EvalFiles files) {
    return new EvalCheckpoints(
        places.checkpoint(), Optional.of(begunWith), files, Optional.of(earlier));
  }

  private static long millis() {
    return Long.getLong(PROPERTY, USUAL_MILLIS);
  }

  /** Whether no test wants them more often. */
  static boolean areUsual() {
    return millis() == USUAL_MILLIS;
  }

  /** Where a pass keeps how far it is; absent when nobody can go on with the run. */
  Optional<Checkpoints> kept() {
    return begunWith.map(known -> this);
  }

  EvalFiles files() {
    return files;
  }

  /** Whether a run could go on from here, were this one ended by a signal. */
  boolean canGoOn() {
    return canGoOn;
  }

  @Override
  public boolean due() {
    return System.nanoTime() - next > 0;
  }

  @Override
  public void keep(boolean knowsDoubles, State state) throws IOException {
    long start = System.nanoTime();
    Head head = new Head(begunWith.orElseThrow(), files.noted(), files.shown(), knowsDoubles);
    long most = Long.MAX_VALUE / 2;
    try {
      CheckpointFile.write(place, head, state::write);
      files.survive();
      canGoOn = true;
      most = Math.max(millis() * NANOS, areUsual() ? (System.nanoTime() - start) * PART : 0);
    } catch (IOException noRoom) {
      // the run can go on without, and the checkpoint before this one still holds
      CheckpointFile.deleteUnfinished(place);
    }
    next = System.nanoTime() + most;
  }

  @Override
  public boolean knewDoubles() {
    return earlier.filter(file -> file.head().knowsDoubles()).isPresent();
  }

  @Override
  public Optional<DataInputStream> state() {
    return earlier.map(CheckpointFile::state);
  }

  /** Drops all that was written and kept. */
  void restart() throws IOException {
    close();
    files.restart();
  }

  @Override
  public void close() throws IOException {
    if (earlier.isPresent()) {
      earlier.get().close();
      earlier = Optional.empty();
    }
    canGoOn = false;
    CheckpointFile.delete(place);
  }
}
