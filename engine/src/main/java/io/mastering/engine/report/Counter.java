package io.mastering.engine.report;

/** How many users something holds for, and the first of them. */
final class Counter {
  private String witness = "";
  private long first = Long.MAX_VALUE;
  private long users;

  /**
   * @param position of the witness in the input
   * @param firstOfThem the user of these who comes first
   */
  void add(long more, long position, String firstOfThem) {
    users += more;
    if (position < first) {
      first = position;
      witness = firstOfThem;
    }
  }

  Tallied.Of of() {
    return new Tallied.Of(users, first, witness);
  }

  long users() {
    return users;
  }

  String witness() {
    return witness;
  }
}
