package io.mastering.engine.batch;

import io.mastering.engine.snapshot.IdHashes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known by a key of bytes, up to a limit. Keys are compared in full. Thread-safe: finding
 * takes no lock. It may miss what another thread keeps at the same time, which {@link #keep} then
 * answers; what it finds is whole, since all fields of a node are final.
 */
final class Keys<V> {
  private final int limit;
  private volatile @Nullable Node<V>[] slots = room(64);
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
    @Nullable Node<V>[] all = slots;
    int mask = all.length - 1;
    int slot = (int) hash & mask;
    Node<V> node = all[slot];
    while (node != null) {
      if (node.hash == hash && Arrays.equals(node.key, 0, node.key.length, key, 0, length)) {
        return node.value;
      }
      slot = slot + 1 & mask;
      node = all[slot];
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
    if (++size * 2 > slots.length) {
      grow();
    }
    place(slots, new Node<>(hash, Arrays.copyOf(key, length), value));
    return value;
  }

  private void grow() {
    @Nullable Node<V>[] more = room(slots.length * 2);
    for (Node<V> node : slots) {
      if (node != null) {
        place(more, node);
      }
    }
    slots = more;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic record
  private static <V> @Nullable Node<V>[] room(int slots) {
    return new Node[slots];
  }

  private static <V> void place(@Nullable Node<V>[] slots, Node<V> node) {
    int mask = slots.length - 1;
    int slot = (int) node.hash & mask;
    while (slots[slot] != null) {
      slot = slot + 1 & mask;
    }
    slots[slot] = node;
  }
}
