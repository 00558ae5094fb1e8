package io.mastering.model.situation;

import java.util.Optional;

/** A fact that holds, does not hold, or is not shown by the snapshot. */
public enum Truth {
  YES,
  NO,
  UNKNOWN;

  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /** UNKNOWN for what is not shown. */
  public static Truth of(Optional<Boolean> shown) {
    return shown.map(Truth::of).orElse(UNKNOWN);
  }

  /** The word shown to a reader. */
  public String word() {
    return this == YES ? "yes" : this == NO ? "no" : "not shown";
  }

  /** Swaps YES and NO. */
  public Truth negated() {
    return this == YES ? NO : this == NO ? YES : UNKNOWN;
  }
}
