package io.mastering.engine.batch;

import io.mastering.engine.situate.Situator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for what links call their systems by, and the systems behind. Thread-safe. */
final class References {
  private final Situator situator;
  private final Map<String, Integer> apps = new HashMap<>();
  private final Map<String, Integer> idps = new HashMap<>();
  private final List<Reference> all = new ArrayList<>();
  private volatile boolean mixed;

  /**
   * What a link calls its system by.
   *
   * @param system the number of the system
   */
  record Reference(String id, boolean idp, int system) {}

  References(Situator situator) {
    this.situator = situator;
  }

  /** The number of a reference; -1 when there are too many systems that nobody knows. */
  synchronized int number(String id, boolean idp) {
    int system = situator.number(id, idp);
    if (system < 0) {
      return -1;
    }
    Integer known = (idp ? idps : apps).putIfAbsent(id, all.size());
    if (known != null) {
      return known;
    }
    all.add(new Reference(id, idp, system));
    mixed |= (idp ? apps : idps).containsKey(id);
    return all.size() - 1;
  }

  /** Whether some app and some IdP are called by the same id. */
  boolean isMixed() {
    return mixed;
  }

  synchronized Reference at(int number) {
    return all.get(number);
  }

  synchronized int size() {
    return all.size();
  }
}
