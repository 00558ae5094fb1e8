package io.mastering.engine.snapshot;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What a {@code .zst} holds; damage is an I/O failure as it is with every other file. */
final class Zstandard extends FilterInputStream {
  Zstandard(InputStream packed) {
    super(new ZstdInputStream(new ZstandardFrames(packed)));
  }

  /** The file is packed in a way that is not read here: with a window of more than 8 MB. */
  static final class TooWide extends IOException {
    private static final long serialVersionUID = 1;

    TooWide(Throwable cause) {
      super("the window is too large", cause);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return super.read(bytes, from, length);
    } catch (MalformedInputException e) {
      throw Objects.toString(e.getMessage()).startsWith("Window size too large")
          ? new TooWide(e)
          : new IOException("the data is damaged", e);
    }
  }
}
