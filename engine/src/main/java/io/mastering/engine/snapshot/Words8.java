package io.mastering.engine.snapshot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads eight bytes at once, and finds bytes of a kind among them. */
final class Words8 {
  /** Bytes that must be readable after the last one of a text that is read eight at a time. */
  static final int PAD = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long SLASHES = ONES * '\\';
  private static final long BLANKS = ONES * ' ';

  private Words8() {}

  static long at(byte[] bytes, int place) {
    return (long) LONGS.get(bytes, place);
  }

  /**
   * A high bit for each byte that may end or bend a JSON text: quote, backslash, control character,
   * byte of a character that is not ASCII. The lowest bit that is set is right; higher ones may be
   * set too often, since a borrow runs upwards only.
   */
  static long special(long word) {
    return ((word ^ QUOTES) - ONES | (word ^ SLASHES) - ONES | word - BLANKS | word) & HIGHS;
  }

  /** The place of the lowest bit of a mask, in bytes. */
  static int first(long mask) {
    return Long.numberOfTrailingZeros(mask) >>> 3;
  }

  /** The first eight bytes of a text, those past its end as 0. */
  static long head(byte[] bytes, int from, int length) {
    long word = at(bytes, from);
    return length >= Long.BYTES ? word : length == 0 ? 0 : word & -1L >>> 64 - 8 * length;
  }

  /** The last eight bytes of a text that has as many; else as {@link #head}. */
  static long tail(byte[] bytes, int from, int length) {
    return length >= Long.BYTES ? at(bytes, from + length - Long.BYTES) : head(bytes, from, length);
  }

  /**
   * Whether a text of more than two words is the same as another whose first and last word are.
   *
   * @param text from its first byte on
   */
  static boolean isSameBetween(byte[] text, byte[] bytes, int from, int length) {
    for (int i = Long.BYTES; i < length - Long.BYTES; i += Long.BYTES) {
      // the last word may reach into the tail, which is the same in both
      if (at(text, i) != at(bytes, from + i)) {
        return false;
      }
    }
    return true;
  }

  /** Mixes two words and a length into a number whose high bits depend on all of them. */
  static long mix(long head, long tail, int length) {
    long x =
        (head ^ Long.rotateLeft(tail, 29) ^ length * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    return x ^ x >>> 32;
  }
}
