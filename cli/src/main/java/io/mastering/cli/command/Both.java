package io.mastering.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes the same bytes to two places. */
final class Both extends OutputStream {
  private final OutputStream one;
  private final OutputStream other;

  private Both(OutputStream one, OutputStream other) {
    this.one = one;
    this.other = other;
  }

  /** The place or places that there are. */
  static Optional<OutputStream> of(Optional<OutputStream> one, Optional<OutputStream> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(new Both(one.get(), other.get()))
        : one.or(() -> other);
  }

  @Override
  public void write(int value) throws IOException {
    one.write(value);
    other.write(value);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    one.write(bytes, from, length);
    other.write(bytes, from, length);
  }
}
