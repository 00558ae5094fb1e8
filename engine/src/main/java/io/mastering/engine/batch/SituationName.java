package io.mastering.engine.batch;

import java.nio.charset.StandardCharsets;

/**
 * What a situation is called in decisions: a hash of all that it consists of, so that it has the
 * same name in every run over the same policy and settings, whoever comes first.
 */
record SituationName(long hash) {
  /** The bits of a hash that a name shows. */
  static final long BITS = (1L << 60) - 1;

  private static final byte[] DIGITS =
      "0123456789abcdefghjkmnpqrstvwxyz".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 13;

  /** In ASCII: {@code s} and twelve digits. */
  byte[] bytes() {
    byte[] name = new byte[LENGTH];
    name[0] = 's';
    long rest = hash;
    for (int i = LENGTH - 1; i > 0; i--) {
      name[i] = DIGITS[(int) rest & 31];
      rest >>>= 5;
    }
    return name;
  }

  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.US_ASCII);
  }
}
