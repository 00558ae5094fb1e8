package io.mastering.engine.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into blocks of whole lines. A block grows to the longest line, never past the
 * limit; a longer line becomes a block of its own that holds nothing. Thread-safe.
 */
public final class Blocks implements Closeable {
  private final InputStream in;
  private final int limit;
  private final boolean atStart;
  private byte[] rest = new byte[0];
  private int restTo;
  private long count;
  private long read;
  private boolean ended;
  private Optional<IOException> failed = Optional.empty();

  /**
   * @param atStart whether the stream begins where the file does: only there may a mark stand
   */
  Blocks(InputStream in, int limit, boolean atStart) {
    this(in, limit, atStart, 0);
  }

  /**
   * @param before how many bytes stand before those of the stream
   */
  Blocks(InputStream in, int limit, boolean atStart, long before) {
    this.in = in;
    this.read = before;
    this.limit = limit;
    this.atStart = atStart;
  }

  /** Fills a block with the next lines; false when there are none. */
  public synchronized boolean next(Block block) throws IOException {
    if (failed.isPresent()) {
      // a stream that has failed may answer anything
      throw failed.get();
    }
    try {
      return fill(block);
    } catch (IOException e) {
      failed = Optional.of(e);
      throw e;
    }
  }

  private boolean fill(Block block) throws IOException {
    block.tooLong = false;
    block.marked = false;
    block.number = count;
    block.offset = offset();
    block.to = 0;
    int filled = takeRest(block);
    int newline = lastNewline(block.bytes, 0, filled);
    while (!ended && (newline < 0 || filled < block.room())) {
      if (filled == block.room()) {
        if (filled > limit) {
          return skipped(block);
        }
        int room = (int) Math.min(block.room() * 2L, limit + 1L);
        block.bytes = Arrays.copyOf(block.bytes, room + JsonScan.PAD);
      }
      int got = in.read(block.bytes, filled, block.room() - filled);
      ended = got < 0;
      int found = ended ? -1 : lastNewline(block.bytes, filled, filled + got);
      newline = found < 0 ? newline : found;
      filled += Math.max(0, got);
      read += Math.max(0, got);
    }
    return filled > 0 && finish(block, filled, newline);
  }

  /** How many bytes of the file stand before the next block. */
  public synchronized long offset() {
    return read - restTo;
  }

  private boolean finish(Block block, int filled, int newline) {
    int end = newline + 1;
    if (ended && end < filled) {
      block.bytes[filled] = '\n';
      end = filled + 1;
    }
    keepRest(block.bytes, end, filled);
    block.to = end;
    block.marked = atStart && count == 0 && Utf8.isMark(block.bytes, 0, end);
    count++;
    return true;
  }

  private int takeRest(Block block) {
    if (restTo > block.room()) {
      block.bytes = new byte[restTo + JsonScan.PAD];
    }
    System.arraycopy(rest, 0, block.bytes, 0, restTo);
    int taken = restTo;
    restTo = 0;
    return taken;
  }

  private void keepRest(byte[] bytes, int from, int to) {
    int length = Math.max(0, to - from);
    if (rest.length < length) {
      rest = new byte[length];
    }
    System.arraycopy(bytes, Math.min(from, to), rest, 0, length);
    restTo = length;
  }

  private boolean skipped(Block block) throws IOException {
    int newline = -1;
    int got = 0;
    while (newline < 0 && got >= 0) {
      got = in.read(block.bytes, 0, block.room());
      newline = firstNewline(block.bytes, 0, Math.max(0, got));
      read += Math.max(0, got);
    }
    ended = got < 0;
    if (newline >= 0) {
      keepRest(block.bytes, newline + 1, got);
    }
    block.tooLong = true;
    count++;
    return true;
  }

  private static int lastNewline(byte[] bytes, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static int firstNewline(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
