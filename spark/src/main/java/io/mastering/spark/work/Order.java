package io.mastering.spark.work;

import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.spark.input.Parts;
import java.util.Set;

/**
 * What an evaluation is asked for.
 *
 * @param findings whether to look for findings
 * @param kinds of what to write beside the summary
 */
public record Order(Policy policy, Org org, Parts parts, boolean findings, Set<Kind> kinds) {
  /** What can be written beside the summary. */
  public enum Kind {
    /** Decisions as rows of Parquet. */
    PARQUET,
    /** Decisions as lines of JSON. */
    NDJSON,
    /** Situations with their derivations, as lines of JSON. */
    SITUATIONS
  }

  public Order {
    kinds = Set.copyOf(kinds);
  }
}
