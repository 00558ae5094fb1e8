package io.mastering.model.situation;

/** A fact that holds, does not hold, or is not shown by the snapshot. */
public enum Truth {
  YES,
  NO,
  UNKNOWN;

  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /** Swaps YES and NO. */
  public Truth negated() {
    return this == YES ? NO : this == NO ? YES : UNKNOWN;
  }
}
