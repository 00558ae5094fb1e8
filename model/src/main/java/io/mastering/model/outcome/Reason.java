package io.mastering.model.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why an outcome is what it is: the words in brackets of domain.md, section 5. */
public enum Reason {
  UNMAPPED(Outcome.SKIPPED, ""),
  NOT_OWNER(Outcome.SKIPPED, ""),
  NOT_IN_SCOPE(Outcome.SKIPPED, ""),
  MASTERED_ELSEWHERE(Outcome.REFUSED, "E0000023"),
  APP_USER_MASTERED(Outcome.REFUSED, "E0000076"),
  MAPPED_ATTRIBUTE(Outcome.REFUSED, "E0000075"),
  READ_ONLY(Outcome.REFUSED, "E0000077"),
  WRONG_STATUS(Outcome.REFUSED, "E0000038"),
  ALREADY_ACTIVE(Outcome.REFUSED, "E0000016"),
  UNLOCK_NOT_ALLOWED(Outcome.REFUSED, "E0000032"),
  INVALID_ATTRIBUTE(Outcome.REJECTED, ""),
  JIT_OFF(Outcome.DENIED, ""),
  ACCOUNT_LINK_OFF(Outcome.DENIED, ""),
  DEPROVISIONED(Outcome.DENIED, ""),
  SUSPENDED(Outcome.DENIED, ""),
  USERNAME_TAKEN(Outcome.DENIED, ""),
  MISSING_REQUIRED(Outcome.DENIED, ""),
  NOT_THE_MASTER(Outcome.IGNORED, ""),
  CONFIRMATION(Outcome.PENDING, ""),
  MATCHES(Outcome.AMBIGUOUS, ""),
  MASTERS(Outcome.AMBIGUOUS, ""),
  IMPORT_SAFEGUARD(Outcome.HALTED, "");

  private final Outcome outcome;
  private final String errorCode;

  Reason(Outcome outcome, String errorCode) {
    this.outcome = outcome;
    this.errorCode = errorCode;
  }

  /** The outcome that this is a reason of. */
  public Outcome outcome() {
    return outcome;
  }

  /** Okta's error code, where the API gives one. */
  public Optional<String> errorCode() {
    return errorCode.isEmpty() ? Optional.empty() : Optional.of(errorCode);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Reason> named(String word) {
    for (Reason reason : values()) {
      if (reason.word().equals(word)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /** The words of every reason, for "did you mean". */
  public static List<String> words() {
    return java.util.Arrays.stream(values()).map(Reason::word).toList();
  }
}
