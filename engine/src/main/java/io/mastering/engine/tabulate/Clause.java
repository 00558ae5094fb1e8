package io.mastering.engine.tabulate;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a row asks of one feature.
 *
 * @param feature its number
 * @param states the states that fit
 */
public record Clause(int feature, SortedSet<Integer> states) {
  public Clause {
    states = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(states));
  }

  /** Whether a user with these states fits. */
  boolean fits(String user) {
    return states.contains((int) user.charAt(feature));
  }
}
