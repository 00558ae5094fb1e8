package io.mastering.engine.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

  static Map<String, Inspected.Links> links(Map<String, Tally> systems) {
    Map<String, Inspected.Links> links = new HashMap<>();
    systems.forEach(
        (id, of) ->
            links.put(
                id,
                new Inspected.Links(of.links, of.individual, of.withoutScope, of.withoutStatus)));
    return links;
  }

  static void add(Map<String, Tally> systems, Map<String, Inspected.Links> more) {
    systems.forEach((id, of) -> Optional.ofNullable(more.get(id)).ifPresent(of::add));
  }

  private void add(Inspected.Links more) {
    links += more.links();
    individual += more.individual();
    withoutScope += more.withoutScope();
    withoutStatus += more.withoutStatus();
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
