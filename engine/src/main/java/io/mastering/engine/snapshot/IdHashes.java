package io.mastering.engine.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds 64-bit hashes that were added more than once, in memory that does not grow with their
 * number: they are parted by their first byte, and a part that outgrows its block of 4 KB goes to a
 * temporary file (8 bytes a hash, deleted at the end). The blocks take 1 MB; afterwards one part at
 * a time, a 256th of all hashes, is sorted in memory.
 */
final class IdHashes implements Closeable {
  private static final int PARTS = 256;
  private static final int BLOCK = 512;

  private final long[] blocks = new long[PARTS * BLOCK];
  private final int[] sizes = new int[PARTS];
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Long.BYTES);

  // the part of each block in the file, in the order of the file
  private byte[] written = new byte[64];
  private int count;
  private @Nullable FileChannel file;

  void add(long hash) throws IOException {
    int part = (int) (hash >>> 56);
    if (sizes[part] == BLOCK) {
      spill(part);
    }
    blocks[part * BLOCK + sizes[part]++] = hash;
  }

  private void spill(int part) throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("mastering-ids", null);
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    bytes.clear().asLongBuffer().put(blocks, part * BLOCK, BLOCK);
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    if (count == written.length) {
      written = Arrays.copyOf(written, count * 2);
    }
    written[count++] = (byte) part;
    sizes[part] = 0;
  }

  /** The hashes that were added more than once, sorted, each once. */
  long[] repeated() throws IOException {
    int[] spilled = new int[PARTS];
    for (int i = 0; i < count; i++) {
      spilled[written[i] & 0xFF]++;
    }
    long[] found = new long[0];
    int length = 0;
    for (int part = 0; part < PARTS; part++) {
      long[] all = part(part, spilled[part]);
      Arrays.sort(all);
      for (int i = 1; i < all.length; i++) {
        if (all[i] == all[i - 1] && (length == 0 || found[length - 1] != all[i])) {
          found = length == found.length ? Arrays.copyOf(found, Math.max(16, length * 2)) : found;
          found[length++] = all[i];
        }
      }
    }
    long[] result = Arrays.copyOf(found, length);
    Arrays.sort(result);
    return result;
  }

  private long[] part(int part, int spilled) throws IOException {
    long[] all = new long[spilled * BLOCK + sizes[part]];
    int length = 0;
    for (int i = 0; i < count && length < spilled * BLOCK; i++) {
      if ((written[i] & 0xFF) == part) {
        load(i).get(all, length, BLOCK);
        length += BLOCK;
      }
    }
    System.arraycopy(blocks, part * BLOCK, all, length, sizes[part]);
    return all;
  }

  private LongBuffer load(int block) throws IOException {
    bytes.clear();
    long at = (long) block * BLOCK * Long.BYTES;
    FileChannel spilled = Objects.requireNonNull(file, "a block was spilled to no file");
    while (bytes.hasRemaining()) {
      if (spilled.read(bytes, at + bytes.position()) < 0) {
        throw new IOException("the temporary file of ids was cut off");
      }
    }
    return bytes.clear().asLongBuffer();
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  /** A hash of some bytes that depends on all of them; never 0. */
  static long of(byte[] bytes, int from, int to) {
    long hash = 0x9E3779B97F4A7C15L * (to - from + 1);
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
