package io.mastering.engine.tabulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of a user's links to all systems that matter.
 *
 * @param states by system
 */
record Links(Map<String, LinkState> states) {
  Links {
    states = Collections.unmodifiableMap(new HashMap<>(states));
  }

  /** Of a user who has none but those that everybody is asked about with. */
  static Links fewest(Features features) {
    Map<String, LinkState> states = new HashMap<>();
    features.ordinary().forEach((system, of) -> states.put(system, of.get(0)));
    return new Links(states);
  }

  Links with(String system, LinkState state) {
    Map<String, LinkState> other = new HashMap<>(states);
    other.put(system, state);
    return new Links(other);
  }

  LinkState to(String system) {
    return Optional.ofNullable(states.get(system)).orElseThrow();
  }

  /**
   * These links with one more each, to a system after the last one linked.
   *
   * @param ordinary the states to combine, by system, the first of them being no link
   * @param most no more than these are wanted
   */
  static List<Links> oneMore(List<Links> level, Map<String, List<LinkState>> ordinary, int most) {
    List<String> systems = List.copyOf(ordinary.keySet());
    List<Links> next = new ArrayList<>();
    for (Links links : level) {
      for (int i = links.last(systems, ordinary) + 1; i < systems.size(); i++) {
        List<LinkState> states = ordinary.getOrDefault(systems.get(i), List.of());
        for (LinkState state : states.subList(1, states.size())) {
          next.add(links.with(systems.get(i), state));
        }
      }
      if (next.size() > most) {
        return next;
      }
    }
    return next;
  }

  private int last(List<String> systems, Map<String, List<LinkState>> ordinary) {
    for (int i = systems.size() - 1; i >= 0; i--) {
      if (to(systems.get(i)) != ordinary.getOrDefault(systems.get(i), List.of()).get(0)) {
        return i;
      }
    }
    return -1;
  }
}
