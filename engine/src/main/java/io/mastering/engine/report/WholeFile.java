package io.mastering.engine.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * An output that is complete or not there. It is written beside its place and moved there by {@link
 * #commit}; closing it before that, or ending the process by a signal, deletes what was written and
 * leaves an older file as it was. A target that is no ordinary file, such as a pipe or a terminal,
 * is written to directly.
 */
public final class WholeFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_LINKS = 40;

  private final Path target;
  private final Path beside;
  private final FileChannel channel;
  private final OutputStream stream;
  private boolean finished;

  private WholeFile(Path target, Path beside) throws IOException {
    this.target = target;
    this.beside = beside;
    this.channel = isDirect() ? open() : Unfinished.begin(beside, this::openDraft);
    this.stream = new BufferedOutputStream(new Named(Channels.newOutputStream(channel)), BUFFER);
  }

  private WholeFile(Path target, Path beside, FileDraft draft) throws IOException {
    this.target = target;
    this.beside = beside;
    this.channel = FileDrafts.goOn(beside, draft);
    this.stream = new BufferedOutputStream(new Named(Channels.newOutputStream(channel)), BUFFER);
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private FileChannel openDraft() throws IOException {
    return FileDrafts.begin(beside);
  }

  /** Begins a file for this place. A link is followed: the file that it names is replaced. */
  public static WholeFile at(Path place) throws IOException {
    Path target = target(place);
    if (Files.isDirectory(target)) {
      throw new FileSystemException(place.toString(), null, "it is a folder");
    }
    boolean direct = Files.exists(target) && !Files.isRegularFile(target);
    return new WholeFile(target, direct ? target : beside(target));
  }

  /**
   * Goes on with what an earlier process has written for this place; a signal leaves it.
   *
   * @throws UnusableDraft when it is not there as it was noted, or is still being written
   */
  public static WholeFile from(Path place, FileDraft draft) throws IOException {
    Path target = target(place);
    return new WholeFile(target, target.resolveSibling(draft.name()), draft);
  }

  /** Deletes what processes that are no more have left of files for this place. */
  public static void clear(Path place) throws IOException {
    FileDrafts.clear(target(place));
  }

  /** Whether another run is writing a file for this place. */
  public static boolean isBusy(Path place) throws IOException {
    Path target = target(place).toAbsolutePath();
    Path folder = target.getParent();
    return folder != null && Files.isDirectory(folder) && FileDrafts.isBusy(target);
  }

  /** What is written for this place: links are followed, also one whose file is not there yet. */
  public static Path target(Path place) throws IOException {
    if (!Files.isSymbolicLink(place)) {
      return place;
    }
    if (Files.exists(place)) {
      // a pipe or a terminal that a link stands for may have no name
      boolean named = Files.isRegularFile(place) || Files.isDirectory(place);
      return named ? place.toRealPath() : place;
    }
    Path at = place;
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    if (Files.isSymbolicLink(at)) {
      throw new FileSystemException(place.toString(), null, "its links lead to no file");
    }
    return at;
  }

  /** Notes what is written so far, for {@link #from}, once it is on the disk. */
  public FileDraft noted() throws IOException {
    stream.flush();
    channel.force(false);
    return FileDrafts.noted(beside, channel);
  }

  /** From now on a signal that ends the process leaves what is written. */
  public void survive() {
    Unfinished.end(beside);
  }

  private void watch() throws IOException {
    if (!isDirect()) {
      Unfinished.watch(beside);
    }
  }

  // the process id keeps two runs with the same output apart
  static Path beside(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return target.resolveSibling(name);
  }

  private boolean isDirect() {
    return beside.equals(target);
  }

  /** Whether what was written can be dropped: not when it went to a pipe or a terminal. */
  public boolean canRestart() {
    return !isDirect();
  }

  /** Drops what was written so far. */
  public void restart() throws IOException {
    stream.flush();
    channel.truncate(0);
    channel.position(0);
    watch();
  }

  /** Where it is written until it is committed. */
  public Path draft() {
    return beside;
  }

  public OutputStream stream() {
    return stream;
  }

  /** Makes what was written the file, once it is on the disk. */
  public void commit() throws IOException {
    end();
    Unfinished.undisturbed(this::place);
  }

  /** Makes what was written the files: all of them, or none when one cannot be written. */
  public static void commit(List<WholeFile> files) throws IOException {
    for (WholeFile file : files) {
      file.end();
    }
    Unfinished.undisturbed(
        () -> {
          for (WholeFile file : files) {
            file.place();
          }
        });
  }

  private void end() throws IOException {
    stream.flush();
    if (!isDirect()) {
      // else a crash of the machine could leave a file of the name with nothing in it
      channel.force(true);
    }
    stream.close();
  }

  private void place() throws IOException {
    if (!isDirect()) {
      move(beside, target);
      Unfinished.end(beside);
    }
    finished = true;
  }

  static void move(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    if (finished) {
      return;
    }
    finished = true;
    channel.close();
    if (!isDirect()) {
      Files.deleteIfExists(beside);
      Unfinished.end(beside);
    }
  }

  /** Says which file could not be written: the system names none. */
  private final class Named extends OutputStream {
    private final OutputStream to;

    Named(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        to.write(bytes, from, length);
      } catch (IOException e) {
        throw new IOException(target + ": " + e.getMessage(), e);
      }
    }

    @Override
    public void close() throws IOException {
      to.close();
    }
  }
}
