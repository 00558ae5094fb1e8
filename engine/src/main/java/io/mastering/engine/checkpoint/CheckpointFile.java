package io.mastering.engine.checkpoint;

import io.mastering.engine.report.FileDraft;
import io.mastering.engine.snapshot.Rejected;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A checkpoint on disk: a line with its schema, a {@link Head}, the state of the run, and a sum of
 * all bytes before it. It replaces the one before as a whole.
 */
public final class CheckpointFile implements Closeable {
  private static final String KIND = "mastering/checkpoint/";
  private static final byte[] START = (KIND + "1\n").getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private final Head head;
  private final DataInputStream state;

  private CheckpointFile(Head head, DataInputStream state) {
    this.head = head;
    this.state = state;
  }

  /** Writes the state of a run. */
  @FunctionalInterface
  public interface State {
    void write(DataOutputStream out) throws IOException;
  }

  /** Where the checkpoint of a run lies that writes this file. */
  public static Path beside(Path output) {
    return output.toAbsolutePath().resolveSibling("." + output.getFileName() + ".checkpoint");
  }

  /** Replaces the checkpoint. */
  public static void write(Path place, Head head, State state) throws IOException {
    Path next = next(place);
    CheckedOutputStream checked =
        new CheckedOutputStream(
            new BufferedOutputStream(Files.newOutputStream(next), BUFFER), new CRC32C());
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked, BUFFER))) {
      out.write(START);
      write(head, out);
      state.write(out);
      out.flush();
      out.writeLong(checked.getChecksum().getValue());
    }
    try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(next, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path next(Path place) {
    return place.resolveSibling(place.getFileName() + ".next");
  }

  /** Deletes the checkpoint, if there is one. */
  public static void delete(Path place) throws IOException {
    Files.deleteIfExists(place);
    Files.deleteIfExists(next(place));
  }

  /** Deletes what was written of a checkpoint that cannot be finished. */
  public static void deleteUnfinished(Path place) throws IOException {
    Files.deleteIfExists(next(place));
  }

  private static void write(Head head, DataOutputStream out) throws IOException {
    out.writeInt(head.begunWith().size());
    for (Map.Entry<String, String> each : head.begunWith().entrySet()) {
      text(each.getKey(), out);
      text(each.getValue(), out);
    }
    out.writeInt(head.drafts().size());
    for (Map.Entry<String, FileDraft> each : head.drafts().entrySet()) {
      text(each.getKey(), out);
      text(each.getValue().name(), out);
      out.writeLong(each.getValue().length());
      out.writeLong(each.getValue().end());
    }
    out.writeInt(head.shown().size());
    for (Rejected line : head.shown()) {
      text(line.file(), out);
      out.writeInt(line.line());
      out.writeInt(line.column());
      text(line.reason(), out);
      text(line.help(), out);
    }
    out.writeBoolean(head.knowsDoubles());
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Opens a checkpoint.
   *
   * @throws UnreadableCheckpoint when it is damaged or of another version
   */
  public static CheckpointFile open(Path place) throws IOException {
    check(place);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(place), BUFFER));
    try {
      in.skipNBytes(START.length);
      return new CheckpointFile(head(in), in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static void check(Path place) throws IOException {
    try (FileChannel file = FileChannel.open(place, StandardOpenOption.READ)) {
      long length = file.size() - Long.BYTES;
      byte[] start = start(file);
      String kind = new String(start, StandardCharsets.US_ASCII);
      boolean isWhole = start.length == START.length;
      if (isWhole && kind.startsWith(KIND) && !Arrays.equals(start, START)) {
        throw new UnreadableCheckpoint("was kept by another version of mastering");
      }
      ByteBuffer sum = ByteBuffer.allocate(Long.BYTES);
      if (length < START.length
          || !Arrays.equals(start, START)
          || file.read(sum, length) != Long.BYTES
          || sum.getLong(0) != sum(place, length)) {
        throw new UnreadableCheckpoint("is damaged or cut off");
      }
    }
  }

  private static byte[] start(FileChannel file) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(START.length);
    file.read(start, 0);
    return Arrays.copyOf(start.array(), start.position());
  }

  private static long sum(Path place, long length) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] bytes = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(place)) {
      long left = length;
      int read = 0;
      while (left > 0 && read >= 0) {
        read = in.read(bytes, 0, (int) Math.min(bytes.length, left));
        sum.update(bytes, 0, Math.max(0, read));
        left -= Math.max(0, read);
      }
    }
    return sum.getValue();
  }

  private static Head head(DataInputStream in) throws IOException {
    Map<String, String> begunWith = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      begunWith.put(text(in), text(in));
    }
    Map<String, FileDraft> drafts = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      drafts.put(text(in), new FileDraft(text(in), in.readLong(), in.readLong()));
    }
    List<Rejected> shown = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      shown.add(new Rejected(text(in), in.readInt(), in.readInt(), text(in), text(in)));
    }
    return new Head(begunWith, drafts, shown, in.readBoolean());
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** What it begins with. */
  public Head head() {
    return head;
  }

  /** The state of the run, which can be read once. */
  public DataInputStream state() {
    return state;
  }

  @Override
  public void close() throws IOException {
    state.close();
  }
}
