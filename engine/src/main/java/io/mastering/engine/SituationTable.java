package io.mastering.engine;

import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.report.Tally;
import io.mastering.model.situation.Situation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The situations that were decided already. Bounded: once it is full, a new situation is decided
 * each time it comes up.
 */
final class SituationTable {
  private final int limit;
  private final Map<Situation, Entry> entries = new HashMap<>();

  SituationTable(int limit) {
    this.limit = limit;
  }

  /**
   * A decided situation.
   *
   * @param tail what its decisions end with
   * @param look what to look for in each user; absent when nobody asked for findings
   */
  record Entry(byte[] tail, Tally.Share share, Optional<UserFindings.Look> look) {}

  Optional<Entry> find(Situation situation) {
    return Optional.ofNullable(entries.get(situation));
  }

  void keep(Situation situation, Entry entry) {
    if (entries.size() < limit) {
      entries.put(situation, entry);
    }
  }
}
