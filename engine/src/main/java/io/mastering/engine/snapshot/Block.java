package io.mastering.engine.snapshot;

/** Some whole lines of the users' file, each with its newline. Used again and again. */
public final class Block {
  byte[] bytes;
  int to;
  long number;
  long offset;
  boolean tooLong;
  boolean marked;

  /**
   * @param size how many bytes it holds at first; it grows to the longest line
   */
  public Block(int size) {
    bytes = new byte[size + JsonScan.PAD];
  }

  /** The lines, with enough bytes after them for a {@link UserScan}. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the first line begins: after a byte order mark. */
  public int from() {
    return marked ? 3 : 0;
  }

  /** The place after the last newline. */
  public int to() {
    return to;
  }

  /** The number of the block, from 0. */
  public long number() {
    return number;
  }

  /** How many bytes of the file stand before it. */
  public long offset() {
    return offset;
  }

  /** Whether it stands for one line that is longer than allowed, of which nothing is kept. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Whether the file begins with a byte order mark. */
  public boolean isMarked() {
    return marked;
  }

  int room() {
    return bytes.length - JsonScan.PAD;
  }
}
