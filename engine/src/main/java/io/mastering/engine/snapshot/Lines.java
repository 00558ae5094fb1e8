package io.mastering.engine.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a stream into lines without copying them. Holds one buffer, which grows to the longest line
 * but never past the limit; of a longer line nothing is kept.
 */
final class Lines implements Closeable {
  private static final int FIRST_BUFFER = 1 << 18;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private final InputStream in;
  private final int limit;
  private final boolean atStart;
  private byte[] buffer;
  private int filled;
  private int next;
  private boolean ended;
  private boolean marked;

  private int from;
  private int to;
  private int number;
  private boolean tooLong;
  private boolean ascii;

  Lines(InputStream in, int limit) {
    this(in, limit, true);
  }

  /**
   * @param atStart whether the stream begins where the file does: only there may a mark stand
   */
  Lines(InputStream in, int limit, boolean atStart) {
    this.in = in;
    this.limit = limit;
    this.atStart = atStart;
    // one byte more than the limit, to tell a line of exactly the limit from a longer one
    this.buffer = new byte[Math.min(FIRST_BUFFER, limit + 1)];
  }

  /** Goes to the next line; false when there is none. */
  boolean next() throws IOException {
    from = next;
    ascii = true;
    tooLong = false;
    int end = newline(next);
    while (end < 0 && !ended && !isFull()) {
      int seen = filled - from;
      fill();
      end = newline(from + seen);
    }
    if (end < 0 && filled == from) {
      return false;
    }
    number++;
    if (end < 0 && isFull() && !ended) {
      skipRest();
      return true;
    }
    to = end < 0 ? filled : end;
    next = end < 0 ? filled : end + 1;
    tooLong = to - from > limit;
    dropCarriageReturn();
    dropMark();
    return true;
  }

  private boolean isFull() {
    return from == 0 && filled == buffer.length && buffer.length > limit;
  }

  private void dropCarriageReturn() {
    if (to > from && buffer[to - 1] == '\r') {
      to--;
    }
  }

  private void dropMark() {
    if (atStart && number == 1 && Utf8.isMark(buffer, from, to)) {
      marked = true;
      from += 3;
    }
  }

  private void skipRest() throws IOException {
    tooLong = true;
    int end = -1;
    while (end < 0 && !ended) {
      filled = 0;
      read();
      end = newline(0);
    }
    to = 0;
    next = end < 0 ? filled : end + 1;
  }

  private void fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, filled - from);
      filled -= from;
      next = 0;
      from = 0;
    } else if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, limit + 1L));
    }
    read();
  }

  private void read() throws IOException {
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count < 0) {
      ended = true;
    } else {
      filled += count;
    }
  }

  /** The place of the first newline from here on, or -1; notes bytes that are not ASCII. */
  private int newline(int start) {
    int at = start;
    long high = 0;
    for (; at + 8 <= filled; at += 8) {
      long word = (long) LONGS.get(buffer, at);
      long x = word ^ NEWLINES;
      if (((x - ONES) & ~x & HIGHS) != 0) {
        break;
      }
      high |= word;
    }
    for (; at < filled; at++) {
      if (buffer[at] == '\n') {
        break;
      }
      high |= buffer[at];
    }
    ascii &= (high & HIGHS) == 0;
    return at < filled ? at : -1;
  }

  /** Whether the first line began with a byte order mark, which is left out. */
  boolean isMarked() {
    return marked;
  }

  int limit() {
    return limit;
  }

  byte[] buffer() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** Whether a text stands in the line, whatever its case. */
  boolean contains(String text) {
    String line = tooLong ? "" : new String(buffer, from, to - from, StandardCharsets.UTF_8);
    return line.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }

  boolean isAscii() {
    return ascii;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
