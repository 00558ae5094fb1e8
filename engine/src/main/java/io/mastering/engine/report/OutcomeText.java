package io.mastering.engine.report;

import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says what an outcome means to an admin: one sentence for each outcome and each reason. */
final class OutcomeText {
  private static final Map<Outcome, String> OUTCOMES = new EnumMap<>(Outcome.class);
  private static final Map<Reason, String> REASONS = new EnumMap<>(Reason.class);

  static {
    OUTCOMES.put(Outcome.APPLIED, "Okta writes the values.");
    OUTCOMES.put(Outcome.NO_CHANGE, "Okta holds these values already.");
    OUTCOMES.put(Outcome.SKIPPED, "Okta passes it over; no task fails.");
    OUTCOMES.put(Outcome.CREATED, "Okta makes a user.");
    OUTCOMES.put(Outcome.LINKED, "Okta links the user.");
    OUTCOMES.put(Outcome.QUEUED, "Okta sends it to the app.");
    OUTCOMES.put(Outcome.REFUSED, "Okta refuses the whole write.");
    OUTCOMES.put(Outcome.REJECTED, "Okta rejects the whole write.");
    OUTCOMES.put(Outcome.DENIED, "The user is not signed in.");
    OUTCOMES.put(Outcome.IGNORED, "Okta does nothing.");
    OUTCOMES.put(Outcome.PENDING, "Okta waits for an admin.");
    OUTCOMES.put(Outcome.AMBIGUOUS, "Several answers fit, and nothing says which is right.");
    OUTCOMES.put(Outcome.HALTED, "Okta stops all imports.");
    OUTCOMES.put(
        Outcome.UNKNOWN, "What decides it is not shown; see what the snapshot does not say.");
    REASONS.put(Reason.UNMAPPED, "Okta sends nothing: no attribute is mapped.");
    REASONS.put(
        Reason.NOT_OWNER, "The source owns none of it; Okta passes it over, and no import fails.");
    REASONS.put(Reason.NOT_IN_SCOPE, "Okta sends nothing, so no task fails.");
    REASONS.put(
        Reason.MASTERED_ELSEWHERE,
        "Okta refuses the whole write, for it holds an attribute that another system owns.");
    REASONS.put(Reason.APP_USER_MASTERED, "Okta refuses it: the app user belongs to a source.");
    REASONS.put(Reason.MAPPED_ATTRIBUTE, "Okta refuses it: the attribute is filled by a mapping.");
    REASONS.put(Reason.READ_ONLY, "Okta refuses it: an attribute in it is read-only.");
    REASONS.put(Reason.WRONG_STATUS, "Okta refuses writes to deactivated users.");
    REASONS.put(Reason.ALREADY_ACTIVE, "Okta refuses it: the user is active already.");
    REASONS.put(Reason.UNLOCK_NOT_ALLOWED, "Okta refuses it: this user cannot be unlocked here.");
    REASONS.put(
        Reason.INVALID_ATTRIBUTE,
        "Okta rejects the whole write, for a value does not fit the schema.");
    REASONS.put(Reason.JIT_OFF, "The user is not signed in: no user may be made.");
    REASONS.put(Reason.ACCOUNT_LINK_OFF, "The user is not signed in: accounts may not be linked.");
    REASONS.put(Reason.DEPROVISIONED, "The user is not signed in: the account is deactivated.");
    REASONS.put(Reason.SUSPENDED, "The user is not signed in: the account is suspended.");
    REASONS.put(Reason.USERNAME_TAKEN, "The user is not signed in: the username is taken.");
    REASONS.put(
        Reason.MISSING_REQUIRED, "The user is not signed in: a required attribute is missing.");
    REASONS.put(Reason.NOT_THE_MASTER, "Okta does nothing: the source is not the user's master.");
    REASONS.put(Reason.CONFIRMATION, "Okta waits until an admin confirms the match.");
    REASONS.put(Reason.MATCHES, "Several users match, and nothing says which is meant.");
    REASONS.put(Reason.MASTERS, "Several sources may be the master, and no order says which.");
    REASONS.put(Reason.IMPORT_SAFEGUARD, "Too many users would be removed: all imports stop.");
  }

  private OutcomeText() {}

  /** One sentence, with Okta's error code where there is one. */
  static String of(Outcome outcome, Optional<Reason> reason) {
    String says =
        reason.isPresent()
            ? Objects.requireNonNull(REASONS.get(reason.get()))
            : Objects.requireNonNull(OUTCOMES.get(outcome));
    return says + reason.flatMap(Reason::errorCode).map(code -> " Error " + code + ".").orElse("");
  }

  /**
   * What an admin can do about it; empty where there is nothing to do, or where ways out are told.
   *
   * @param by who writes
   * @param form of a login, where it is known
   */
  static Optional<String> cure(Optional<Reason> reason, String by, Optional<String> form) {
    if (reason.equals(Optional.of(Reason.WRONG_STATUS))) {
      return Optional.of(
          "Deactivated users: unassign them at the other end of the push by "
              + by
              + ". If some should be active, activate these here. Or let the org allow"
              + " edits of deactivated users: no API shows that setting, and the policy does not"
              + " turn it on (`edit deactivated users`).");
    }
    if (reason.equals(Optional.of(Reason.INVALID_ATTRIBUTE))) {
      return Optional.of(
          "Ill-formed logins: give these users "
              + form.map(f -> "one that the schema takes: " + f + ".")
                  .orElse("one of the form that the schema asks for."));
    }
    if (reason.equals(Optional.of(Reason.READ_ONLY))) {
      return Optional.of("Let " + by + " leave the read-only attributes out.");
    }
    return Optional.empty();
  }
}
