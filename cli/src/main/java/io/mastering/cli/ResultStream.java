package io.mastering.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Remembers that a result could not be written. A reader that has seen enough ({@code | head}) is
 * no failure; a full disk is one.
 */
final class ResultStream extends OutputStream {
  private final OutputStream to;
  private String reason = "";

  ResultStream(OutputStream to) {
    this.to = to;
  }

  boolean isLost() {
    return !reason.isEmpty() && !reason.equals("Broken pipe");
  }

  String reason() {
    return reason;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      to.write(bytes, start, length);
    } catch (IOException e) {
      reason = String.valueOf(e.getMessage());
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }
}
