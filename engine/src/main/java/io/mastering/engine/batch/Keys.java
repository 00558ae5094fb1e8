package io.mastering.engine.batch;

import io.mastering.engine.snapshot.IdHashes;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is known by a key of bytes, up to a limit. Keys are compared in full. Thread-safe: finding
 * takes no lock.
 */
final class Keys<V> {
  private final int limit;
  private volatile AtomicReferenceArray<Node<V>> slots = new AtomicReferenceArray<>(64);
  private int size;

  /** A key and what is known by it. */
  private record Node<V>(long hash, byte[] key, V value) {}

  Keys(int limit) {
    this.limit = limit;
  }

  static long hash(byte[] key, int length) {
    return IdHashes.of(key, 0, length);
  }

  /**
   * @param hash of the key, as {@link #hash} makes it
   */
  @Nullable V find(byte[] key, int length, long hash) {
    AtomicReferenceArray<Node<V>> all = slots;
    int mask = all.length() - 1;
    int slot = (int) hash & mask;
    Node<V> node = all.get(slot);
    while (node != null) {
      if (node.hash == hash && Arrays.equals(node.key, 0, node.key.length, key, 0, length)) {
        return node.value;
      }
      slot = slot + 1 & mask;
      node = all.get(slot);
    }
    return null;
  }

  /** Whether there is room for one more. */
  synchronized boolean hasRoom() {
    return size < limit;
  }

  /** Keeps a value, and answers what is known from now on: the first that was kept. */
  synchronized V keep(byte[] key, int length, long hash, V value) {
    V known = find(key, length, hash);
    if (known != null) {
      return known;
    }
    if (size == limit) {
      return value;
    }
    if (++size * 2 > slots.length()) {
      grow();
    }
    place(slots, new Node<>(hash, Arrays.copyOf(key, length), value));
    return value;
  }

  private void grow() {
    AtomicReferenceArray<Node<V>> more = new AtomicReferenceArray<>(slots.length() * 2);
    for (int i = 0; i < slots.length(); i++) {
      Node<V> node = slots.get(i);
      if (node != null) {
        place(more, node);
      }
    }
    slots = more;
  }

  private static <V> void place(AtomicReferenceArray<Node<V>> slots, Node<V> node) {
    int mask = slots.length() - 1;
    int slot = (int) node.hash & mask;
    while (slots.get(slot) != null) {
      slot = slot + 1 & mask;
    }
    slots.set(slot, node);
  }
}
