package io.mastering.spark.work;

import io.mastering.engine.report.PseudonymKey;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.spark.input.Parts;
import java.util.Optional;
import java.util.Set;

/**
 * What an evaluation is asked for.
 *
 * @param findings whether to look for findings
 * @param kinds of what to write beside the summary
 * @param key of the pseudonyms that stand for personal values; absent when these are written
 */
public record Order(
    Policy policy,
    Org org,
    Parts parts,
    boolean findings,
    Set<Kind> kinds,
    Optional<PseudonymKey> key) {
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
