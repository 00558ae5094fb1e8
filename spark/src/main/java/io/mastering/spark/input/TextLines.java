package io.mastering.spark.input;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Texts as lines of a stream. */
final class TextLines extends InputStream {
  private final Iterator<String> texts;
  private byte[] line = {};
  private int at;

  TextLines(Iterator<String> texts) {
    this.texts = texts;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (at == line.length) {
      if (!texts.hasNext()) {
        return -1;
      }
      line = (texts.next() + "\n").getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, bytes, offset, count);
    at += count;
    return count;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }
}
