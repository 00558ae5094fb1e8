package io.mastering.spark.work;

import io.mastering.engine.snapshot.RejectSink;
import io.mastering.engine.snapshot.Rejected;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a part that are no users, on their way to the driver, who alone knows their numbers.
 * There is no file when there are none.
 */
final class RejectFile implements RejectSink, Closeable {
  private final Create create;
  private @Nullable DataOutputStream out;

  /** Makes the file. */
  @FunctionalInterface
  interface Create {
    OutputStream file() throws IOException;
  }

  RejectFile(Create create) {
    this.create = create;
  }

  @Override
  public void rejected(Rejected line) throws IOException {
    DataOutputStream to = out;
    if (to == null) {
      to = new DataOutputStream(create.file());
      out = to;
    }
    to.writeInt(line.line());
    to.writeInt(line.column());
    write(to, line.reason());
    write(to, line.help());
  }

  private static void write(DataOutputStream to, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    to.writeInt(utf8.length);
    to.write(utf8);
  }

  /**
   * Reads such a file.
   *
   * @param place what messages call the file of the users
   * @param before how many lines stand before those of the part and were not counted yet
   */
  static void read(InputStream file, String place, int before, RejectSink to) throws IOException {
    DataInputStream in = new DataInputStream(file);
    int line = next(in);
    while (line > 0) {
      to.rejected(new Rejected(place, before + line, in.readInt(), text(in), text(in)));
      line = next(in);
    }
  }

  private static int next(DataInputStream in) throws IOException {
    try {
      return in.readInt();
    } catch (EOFException end) {
      return 0;
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
