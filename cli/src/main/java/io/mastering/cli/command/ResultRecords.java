package io.mastering.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Records on the standard output, which does not say by itself that nobody reads it any more: where
 * nothing else is written, the rest of a long run would be for nobody.
 */
final class ResultRecords extends OutputStream {
  /** Nobody takes the results: their reader has gone, or there is no room for them. */
  static final class Unread extends IOException {
    private static final long serialVersionUID = 1;

    Unread() {
      super("the results are not read to their end");
    }
  }

  private final PrintStream out;
  private final boolean alone;

  /**
   * @param alone whether nothing else is written, so that the run ends with its reader
   */
  ResultRecords(PrintStream out, boolean alone) {
    this.out = out;
    this.alone = alone;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    if (alone && out.checkError()) {
      throw new Unread();
    }
  }
}
