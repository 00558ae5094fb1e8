package io.mastering.engine.snapshot;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The frames of a {@code .zst} that hold data, as they come. Between them may stand frames for
 * others to read (RFC 8878, 3.1.2): pzstd and packers that can be searched write them, and the
 * decoder knows none. What is no frame is passed on for the decoder to refuse.
 */
final class ZstandardFrames extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int MAGIC = 0xFD2FB528;

  /** The last four bits are anybody's. */
  private static final int SKIPPED = 0x184D2A50;

  private static final int MAGIC_BYTES = 4;
  private static final int BLOCK_BYTES = 3;
  private static final int CHECKSUM_BYTES = 4;
  private static final int REPEATED_BYTE = 1;
  private static final int[] DICTIONARY_BYTES = {0, 1, 2, 4};
  private static final int[] SIZE_BYTES = {0, 2, 4, 8};

  private final InputStream in;

  /** What was read of headers and is not passed on yet. */
  private byte[] header = {};

  private int passed;

  /** Bytes behind the header that are passed on without a look. */
  private long left;

  private boolean inFrame;
  private int checksum;

  ZstandardFrames(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (passed == header.length && left == 0) {
      next();
    }
    if (passed < header.length) {
      int count = Math.min(length, header.length - passed);
      System.arraycopy(header, passed, bytes, from, count);
      passed += count;
      return count;
    }
    int count = in.read(bytes, from, (int) Math.min(length, left));
    left -= Math.max(0, count);
    return left == 0 && count == 0 && length > 0 ? -1 : count;
  }

  /** Reads the header that comes next. */
  private void next() throws IOException {
    passed = 0;
    if (inFrame) {
      header = in.readNBytes(BLOCK_BYTES);
      block();
      return;
    }
    header = in.readNBytes(MAGIC_BYTES);
    while (header.length == MAGIC_BYTES && (number(header) & ~0xF) == SKIPPED) {
      byte[] size = in.readNBytes(MAGIC_BYTES);
      in.skipNBytes(size.length == MAGIC_BYTES ? number(size) & 0xFFFFFFFFL : Long.MAX_VALUE);
      header = in.readNBytes(MAGIC_BYTES);
    }
    if (header.length > 0 && header.length < MAGIC_BYTES) {
      // the decoder would not miss the rest
      throw new EOFException("the frame is cut off");
    }
    if (header.length == MAGIC_BYTES && number(header) == MAGIC) {
      frame(in.read());
    } else if (header.length > 0) {
      left = Long.MAX_VALUE;
    }
  }

  private void frame(int descriptor) throws IOException {
    if (descriptor < 0) {
      return;
    }
    boolean single = (descriptor & 0x20) != 0;
    int size = SIZE_BYTES[descriptor >>> 6];
    int rest = DICTIONARY_BYTES[descriptor & 3] + (single ? Math.max(1, size) : 1 + size);
    byte[] more = in.readNBytes(rest);
    header = Arrays.copyOf(header, MAGIC_BYTES + 1 + more.length);
    header[MAGIC_BYTES] = (byte) descriptor;
    System.arraycopy(more, 0, header, MAGIC_BYTES + 1, more.length);
    checksum = (descriptor & 4) != 0 ? CHECKSUM_BYTES : 0;
    inFrame = true;
  }

  private void block() {
    if (header.length < BLOCK_BYTES) {
      return;
    }
    int block = header[0] & 0xFF | (header[1] & 0xFF) << 8 | (header[2] & 0xFF) << 16;
    boolean isLast = (block & 1) != 0;
    left = (block >>> 1 & 3) == 1 ? REPEATED_BYTE : block >>> 3;
    if (isLast) {
      left += checksum;
      inFrame = false;
    }
  }

  private static int number(byte[] bytes) {
    return bytes[0] & 0xFF
        | (bytes[1] & 0xFF) << 8
        | (bytes[2] & 0xFF) << 16
        | (bytes[3] & 0xFF) << 24;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
