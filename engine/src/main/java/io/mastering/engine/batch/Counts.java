package io.mastering.engine.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many users of one worker share each entry or piece, and the first of them. */
final class Counts {
  private long[] users = new long[1 << 10];
  private long[] firsts = new long[1 << 10];
  private @Nullable String[] witnesses = new @Nullable String[1 << 10];

  /**
   * Counts a user.
   *
   * @param position of the user in the input
   * @return whether he is the first of this worker: then {@link #witness} is to be called
   */
  boolean add(int number, long position) {
    if (number >= users.length) {
      int room = Math.max(number + 1, users.length * 2);
      users = Arrays.copyOf(users, room);
      firsts = Arrays.copyOf(firsts, room);
      witnesses = Arrays.copyOf(witnesses, room);
    }
    if (users[number]++ == 0) {
      firsts[number] = position;
      return true;
    }
    return false;
  }

  /** Notes the first user. */
  void witness(int number, String user) {
    witnesses[number] = user;
  }

  /** Forgets all users. */
  void clear() {
    Arrays.fill(users, 0);
    Arrays.fill(witnesses, null);
  }

  /** Adds what another counted. */
  void add(Counts other) {
    for (int i = 0; i < other.users.length; i++) {
      if (other.users[i] > 0) {
        add(i, other.users[i], other.firsts[i], other.witness(i));
      }
    }
  }

  /** Counts users that another number stands for. */
  void add(int number, long more, long first, String witness) {
    boolean isFirst = add(number, first);
    users[number] += more - 1;
    if (isFirst || first < firsts[number]) {
      firsts[number] = first;
      witnesses[number] = witness;
    }
  }

  long users(int number) {
    return number < users.length ? users[number] : 0;
  }

  long first(int number) {
    return firsts[number];
  }

  String witness(int number) {
    String witness = witnesses[number];
    return witness == null ? "" : witness;
  }
}
