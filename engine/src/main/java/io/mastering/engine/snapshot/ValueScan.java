package io.mastering.engine.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the wanted values of profiles stand in a line: one row of places for each profile. */
public final class ValueScan {
  /** What a place holds: nothing that counts as a value. */
  static final byte EMPTY = 0;

  /** A text without escapes, a number or a truth value: the bytes are the value. */
  static final byte PLAIN = 1;

  /** A text with escapes. */
  static final byte ESCAPED = 2;

  private final List<String> names;
  private byte[] kinds = new byte[0];
  private int[] froms = new int[0];
  private int[] tos = new int[0];
  private byte[] bytes = new byte[0];

  /**
   * @param names the attributes whose values are wanted; the place of each is its index
   */
  ValueScan(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The wanted attributes, in the order of their places. */
  public List<String> names() {
    return names;
  }

  /** Makes room for a row, in which nothing stands. */
  void clear(byte[] line, int row) {
    bytes = line;
    int end = (row + 1) * names.size();
    if (end > kinds.length) {
      kinds = Arrays.copyOf(kinds, end * 2);
      froms = Arrays.copyOf(froms, end * 2);
      tos = Arrays.copyOf(tos, end * 2);
    }
    Arrays.fill(kinds, end - names.size(), end, EMPTY);
  }

  void note(int row, int place, byte kind, int from, int to) {
    int index = row * names.size() + place;
    kinds[index] = kind;
    froms[index] = from;
    tos[index] = to;
  }

  /** Whether a value is there. */
  public boolean has(int row, int place) {
    return kinds[row * names.size() + place] != EMPTY;
  }

  /** A value as the text that a profile keeps. */
  public Optional<String> value(int row, int place) {
    int index = row * names.size() + place;
    return switch (kinds[index]) {
      case EMPTY -> Optional.empty();
      case PLAIN ->
          Optional.of(
              new String(bytes, froms[index], tos[index] - froms[index], StandardCharsets.UTF_8));
      default -> Optional.of(JsonText.unescaped(bytes, froms[index], tos[index]));
    };
  }

  /** Whether a value is the same as one of another scan of the same line. */
  public boolean isSame(int row, int place, ValueScan other, int otherRow, int otherPlace) {
    int here = row * names.size() + place;
    int there = otherRow * other.names.size() + otherPlace;
    if (kinds[here] == PLAIN && other.kinds[there] == PLAIN) {
      return Arrays.equals(
          bytes, froms[here], tos[here], bytes, other.froms[there], other.tos[there]);
    }
    return value(row, place).equals(other.value(otherRow, otherPlace));
  }

  /** Where a plain value begins; -1 for a value that is not plain. */
  public int plainFrom(int row, int place) {
    int index = row * names.size() + place;
    return kinds[index] == PLAIN ? froms[index] : -1;
  }

  /** Where a plain value ends. */
  public int plainTo(int row, int place) {
    return tos[row * names.size() + place];
  }
}
