package io.mastering.spark.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file that begin between two places: every line of a file is in exactly one of the
 * ranges that the file is cut into, wherever they are cut.
 */
final class LineRange extends InputStream {
  private static final int BUFFER = 1 << 18;

  private final InputStream in;

  /** The last line of the range holds the byte before this place. */
  private final long end;

  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;

  /** The place in the file of what follows the buffer. */
  private long reached;

  private boolean ended;

  /**
   * @param in the file, from the byte before the range on, or from its own beginning
   * @param start where the range begins
   * @param end where it ends; the greatest number for the end of the file
   */
  LineRange(InputStream in, long start, long end) throws IOException {
    this.in = in;
    this.end = end;
    this.reached = Math.max(0, start - 1);
    this.ended = start >= end;
    if (start > 0) {
      skipLine();
    }
  }

  private void skipLine() throws IOException {
    while (!ended && (from < to || fill())) {
      int newline = newline(from);
      from = newline < 0 ? to : newline + 1;
      if (newline >= 0) {
        begin();
        return;
      }
    }
  }

  private void begin() {
    if (place(from) >= end) {
      ended = true;
      from = to;
    } else {
      limit();
    }
  }

  private long place(int at) {
    return reached - to + at;
  }

  private int newline(int start) {
    for (int at = start; at < to; at++) {
      if (buffer[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, buffer.length);
    from = 0;
    to = Math.max(0, read);
    reached += to;
    ended |= read < 0;
    return read >= 0;
  }

  /** Cuts the buffer off behind the last line. */
  private void limit() {
    long first = Math.max(end - 1 - place(0), from);
    if (!ended && first < to) {
      int newline = newline((int) first);
      if (newline >= 0) {
        reached -= to - (newline + 1);
        to = newline + 1;
        ended = true;
      }
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (from == to) {
      if (ended || !fill()) {
        return -1;
      }
      limit();
    }
    int count = Math.min(length, to - from);
    System.arraycopy(buffer, from, bytes, offset, count);
    from += count;
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
