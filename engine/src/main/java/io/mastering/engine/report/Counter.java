package io.mastering.engine.report;

/** How many users something holds for, and the first of them. */
final class Counter {
  private final String witness;
  private long users;

  Counter(String witness) {
    this.witness = witness;
  }

  void add(long more) {
    users += more;
  }

  long users() {
    return users;
  }

  String witness() {
    return witness;
  }
}
