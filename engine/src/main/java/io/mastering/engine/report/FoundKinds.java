package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.diagnostic.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of findings, by code and reason, as bits: what is found of a user in several places
 * counts once for him by each kind. Thread-safe.
 */
public final class FoundKinds {
  private final Map<Kind, Integer> places = new HashMap<>();

  private record Kind(Code code, FindingReason reason) {}

  /** A bit for each kind among findings; the same one every time. */
  public synchronized long of(List<Found> findings) {
    long bits = 0;
    for (Found found : findings) {
      Kind kind = new Kind(found.code(), FindingReason.of(found));
      int place = places.computeIfAbsent(kind, k -> places.size());
      if (place >= Long.SIZE) {
        throw new IllegalStateException("there are more kinds of findings than bits");
      }
      bits |= 1L << place;
    }
    return bits;
  }
}
