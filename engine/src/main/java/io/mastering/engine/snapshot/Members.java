package io.mastering.engine.snapshot;

import java.util.Arrays;

/**
 * The names of the members of one kind of object, as they come up. Each object's next name is
 * guessed from the one before it; a right guess costs one comparison, and most are right because
 * most objects of a kind are written by one program. Notices a name that comes twice.
 */
final class Members {
  /** The longest name that is kept, in bytes. */
  static final int LONGEST = 256;

  /** What a name means that means nothing. */
  static final int NOTHING = -1;

  /** Names that are kept; an object with others is left to another reader. */
  private static final int MOST = 4096;

  /** What follows a name in a line without blanks: it is compared with the name. */
  private static final byte[] END = {'"', ':'};

  private final ByteTable numbers = new ByteTable();
  private final ByteTable known = new ByteTable();
  private long[] heads = new long[16];
  private long[] masks = new long[16];
  private long[] tails = new long[16];
  private int[] lengths = new int[16];
  private byte[][] texts = new byte[16][];
  private int[] actions = new int[16];
  private int[] seen = new int[16];
  private int[] next = new int[17];
  private int size;
  private int object;

  Members() {
    Arrays.fill(next, -1);
  }

  /** Gives a name a meaning. */
  Members with(String name, int action) {
    known.put(name, action);
    return this;
  }

  /** Begins an object. */
  void begin() {
    if (++object == Integer.MAX_VALUE) {
      object = 1;
      Arrays.fill(seen, 0);
    }
  }

  /**
   * The name that is guessed to stand here with quote and colon, after the one before (-1: at the
   * start), when it does; else -1.
   *
   * @param at the place after the opening quote
   */
  int guess(byte[] bytes, int at, int before) {
    int number = next[before + 1];
    if (number < 0 || (Words8.at(bytes, at) & masks[number]) != heads[number]) {
      return -1;
    }
    int length = lengths[number];
    return length <= Long.BYTES
            || Words8.at(bytes, at + length - Long.BYTES) == tails[number]
                && (length <= 2 * Long.BYTES
                    || Words8.isSameBetween(texts[number], bytes, at, length))
        ? number
        : -1;
  }

  /** How far the value is from the place where the name was guessed. */
  int length(int number) {
    return lengths[number];
  }

  /** The name that stands here, as a number; -1 when there are too many, or it is too long. */
  int find(byte[] bytes, int from, int to, int before) {
    int number = numbers.get(bytes, from, to - from);
    if (number < 0) {
      if (size == MOST || to - from > LONGEST) {
        return -1;
      }
      number = add(bytes, from, to - from);
    }
    next[before + 1] = number;
    return number;
  }

  private int add(byte[] bytes, int from, int length) {
    if (size == actions.length) {
      grow();
    }
    byte[] text = Arrays.copyOfRange(bytes, from, from + length + END.length);
    System.arraycopy(END, 0, text, length, END.length);
    byte[] padded = Arrays.copyOf(text, text.length + Words8.PAD);
    heads[size] = Words8.head(padded, 0, text.length);
    masks[size] = text.length >= Long.BYTES ? -1L : -1L >>> 64 - 8 * text.length;
    tails[size] = Words8.tail(padded, 0, text.length);
    lengths[size] = text.length;
    texts[size] = text;
    actions[size] = known.get(bytes, from, length);
    numbers.put(bytes, from, length, size);
    return size++;
  }

  private void grow() {
    int room = size * 2;
    heads = Arrays.copyOf(heads, room);
    masks = Arrays.copyOf(masks, room);
    tails = Arrays.copyOf(tails, room);
    lengths = Arrays.copyOf(lengths, room);
    texts = Arrays.copyOf(texts, room);
    actions = Arrays.copyOf(actions, room);
    seen = Arrays.copyOf(seen, room);
    next = Arrays.copyOf(next, room + 1);
    Arrays.fill(next, size + 1, next.length, -1);
  }

  /** Whether the name stood in this object before; it does from now on. */
  boolean isTwice(int number) {
    boolean twice = seen[number] == object;
    seen[number] = object;
    return twice;
  }

  /** What the name means. */
  int action(int number) {
    return actions[number];
  }
}
