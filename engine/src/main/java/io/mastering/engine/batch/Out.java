package io.mastering.engine.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes on their way out. */
final class Out {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  void clear() {
    length = 0;
  }

  void add(byte[] more) {
    add(more, 0, more.length);
  }

  void add(byte[] from, int start, int end) {
    int count = end - start;
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
    }
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  void add(char ascii) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) ascii;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  void to(OutputStream stream) throws IOException {
    stream.write(bytes, 0, length);
  }
}
