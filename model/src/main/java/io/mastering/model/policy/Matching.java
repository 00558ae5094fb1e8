package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/**
 * How records of a source find their Okta users (I1).
 *
 * @param exactBy the attribute of an exact match
 * @param partialByName partial match by first and last name
 */
public record Matching(
    String source,
    Optional<String> exactBy,
    boolean partialByName,
    Optional<OnMatch> onExact,
    Optional<OnMatch> onPartial,
    Optional<OnNoMatch> onNone,
    Span span) {
  /** Link at once, or ask an admin to confirm. */
  public enum OnMatch {
    LINK,
    ASK
  }

  /** Create a user at once, ask an admin, or leave the record alone. */
  public enum OnNoMatch {
    CREATE,
    ASK,
    IGNORE
  }
}
