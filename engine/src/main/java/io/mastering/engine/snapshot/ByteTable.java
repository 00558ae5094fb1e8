package io.mastering.engine.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers of short texts, found by their bytes without making a text. Texts are compared in full.
 * Not thread-safe.
 */
public final class ByteTable {
  private long[] heads = new long[16];
  private long[] tails = new long[16];
  private int[] lengths = new int[16];
  private byte[][] texts = new byte[16][];
  private int[] values = new int[16];
  private int size;

  /** Adds a text that is not there yet. */
  public void put(String text, int value) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    put(Arrays.copyOf(bytes, bytes.length + Words8.PAD), 0, bytes.length, value);
  }

  void put(byte[] bytes, int from, int length, int value) {
    if (size * 2 >= values.length) {
      grow();
    }
    long head = Words8.head(bytes, from, length);
    long tail = Words8.tail(bytes, from, length);
    int slot = (int) Words8.mix(head, tail, length) & values.length - 1;
    while (texts[slot] != null) {
      slot = slot + 1 & values.length - 1;
    }
    heads[slot] = head;
    tails[slot] = tail;
    lengths[slot] = length;
    texts[slot] = Arrays.copyOfRange(bytes, from, from + length);
    values[slot] = value;
    size++;
  }

  private void grow() {
    byte[][] old = texts;
    int[] numbers = values;
    int room = values.length * 2;
    heads = new long[room];
    tails = new long[room];
    lengths = new int[room];
    texts = new byte[room][];
    values = new int[room];
    size = 0;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        put(Arrays.copyOf(old[i], old[i].length + Words8.PAD), 0, old[i].length, numbers[i]);
      }
    }
  }

  /**
   * The number of a text, -1 when it is not there.
   *
   * @param bytes with eight bytes more after the text
   */
  public int get(byte[] bytes, int from, int length) {
    long head = Words8.head(bytes, from, length);
    long tail = Words8.tail(bytes, from, length);
    int slot = (int) Words8.mix(head, tail, length) & values.length - 1;
    while (true) {
      byte[] text = texts[slot];
      if (text == null) {
        return -1;
      }
      if (heads[slot] == head
          && tails[slot] == tail
          && lengths[slot] == length
          && (length <= 2 * Long.BYTES || Words8.isSameBetween(text, bytes, from, length))) {
        return values[slot];
      }
      slot = slot + 1 & values.length - 1;
    }
  }

  /** How many texts there are. */
  public int size() {
    return size;
  }
}
