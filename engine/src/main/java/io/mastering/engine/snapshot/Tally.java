package io.mastering.engine.snapshot;

import io.mastering.model.identity.Link;

/** Counts the links to one system; a user has at most one, so these are users as well. */
final class Tally {
  private long links;
  private long individual;
  private long withoutScope;
  private long withoutStatus;

  void add(Link link) {
    links++;
    if (link.scope().isEmpty()) {
      withoutScope++;
    } else if (link.scope().get().equals("USER")) {
      individual++;
    }
    if (link.status().isEmpty()) {
      withoutStatus++;
    }
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
