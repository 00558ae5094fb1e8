package io.mastering.engine.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds 64-bit hashes that were added more than once, and counts different ones, in memory that
 * does not grow with their number: they are parted by their first byte, and a part that outgrows
 * its block of 4 KB goes to a temporary file (8 bytes a hash, deleted at the end). The blocks take
 * 1 MB; afterwards one part at a time, a 256th of all hashes, is sorted in memory.
 */
public final class IdHashes implements HashSink, Closeable {
  private static final int PARTS = 256;
  private static final int BLOCK = 512;

  private final long[] blocks = new long[PARTS * BLOCK];
  private final int[] sizes = new int[PARTS];
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Long.BYTES);

  // the part of each block in the file, in the order of the file
  private byte[] written = new byte[64];
  private int count;
  private @Nullable FileChannel file;

  /** Adds a hash, which may be any number. */
  @Override
  public void add(long hash) throws IOException {
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

  /** How many hashes were added. */
  public long size() {
    long size = (long) count * BLOCK;
    for (int each : sizes) {
      size += each;
    }
    return size;
  }

  /** Writes all hashes in some order, 8 bytes each, the highest first. */
  public void writeTo(OutputStream out) throws IOException {
    for (int block = 0; block < count; block++) {
      load(block);
      out.write(bytes.array());
    }
    for (int part = 0; part < PARTS; part++) {
      bytes.clear().asLongBuffer().put(blocks, part * BLOCK, sizes[part]);
      out.write(bytes.array(), 0, sizes[part] * Long.BYTES);
    }
  }

  /** The hashes that were added more than once, sorted, each once. */
  public long[] repeated() throws IOException {
    Set<Long> found = new TreeSet<>();
    eachPart(
        (hash, isNew) -> {
          if (!isNew) {
            found.add(hash);
          }
        });
    return found.stream().mapToLong(Long::longValue).toArray();
  }

  /** How many different hashes were added. */
  public long distinct() throws IOException {
    long[] count = new long[1];
    eachPart((hash, isNew) -> count[0] += isNew ? 1 : 0);
    return count[0];
  }

  /** Told each hash that was added, and whether it is the first of its kind. */
  @FunctionalInterface
  private interface Told {
    void hash(long hash, boolean isNew);
  }

  /** Equal hashes are in one part, so that one part at a time is looked through. */
  private void eachPart(Told told) throws IOException {
    int[] spilled = spilled();
    long[] table = new long[0];
    for (int part = 0; part < PARTS; part++) {
      long[] all = part(part, spilled[part]);
      int room = Integer.highestOneBit(Math.max(1, all.length)) * 4;
      table = table.length < room ? new long[room] : table;
      Arrays.fill(table, 0, room, 0);
      for (long hash : all) {
        told.hash(hash, isNew(table, room - 1, hash));
      }
    }
  }

  private static boolean isNew(long[] table, int mask, long hash) {
    // 0 marks a free place, and stands for 1 as well: no hash of an id is 0
    long kept = hash == 0 ? 1 : hash;
    int slot = (int) kept & mask;
    while (table[slot] != 0) {
      if (table[slot] == kept) {
        return false;
      }
      slot = slot + 1 & mask;
    }
    table[slot] = kept;
    return true;
  }

  private int[] spilled() {
    int[] spilled = new int[PARTS];
    for (int i = 0; i < count; i++) {
      spilled[written[i] & 0xFF]++;
    }
    return spilled;
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
  public static long of(byte[] bytes, int from, int to) {
    long hash = 0x9E3779B97F4A7C15L * (to - from + 1);
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = mixed(hash, Words8.at(bytes, at));
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = rest << Byte.SIZE | bytes[at] & 0xFF;
    }
    hash = mixed(hash, rest);
    hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  private static long mixed(long hash, long word) {
    long mixed = (hash ^ word) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 29;
  }
}
