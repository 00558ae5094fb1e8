package io.mastering.model.outcome;

import java.util.Locale;
import java.util.Optional;

/** What becomes of a write: the closed list of domain.md, section 5. */
public enum Outcome {
  APPLIED,
  NO_CHANGE,
  SKIPPED,
  CREATED,
  LINKED,
  QUEUED,
  REFUSED,
  REJECTED,
  DENIED,
  IGNORED,
  PENDING,
  AMBIGUOUS,
  HALTED,
  UNKNOWN;

  /** The word of the language and of every output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Outcome> named(String word) {
    for (Outcome outcome : values()) {
      if (outcome.word().equals(word)) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }
}
