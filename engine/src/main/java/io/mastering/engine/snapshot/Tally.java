package io.mastering.engine.snapshot;

/** Counts the links to one system; a user has at most one, so these are users as well. */
final class Tally {
  private long links;
  private long individual;
  private long withoutScope;
  private long withoutStatus;

  void add(boolean individual, boolean withoutScope, boolean withoutStatus, long count) {
    links += count;
    this.individual += individual ? count : 0;
    this.withoutScope += withoutScope ? count : 0;
    this.withoutStatus += withoutStatus ? count : 0;
  }

  long links() {
    return links;
  }

  long individual() {
    return individual;
  }

  long withoutScope() {
    return withoutScope;
  }

  long withoutStatus() {
    return withoutStatus;
  }
}
