package io.mastering.model.policy;

import java.util.List;
import java.util.Optional;

/**
 * What nobody has documented, as a named choice of the policy: the rules tagged [A] of domain.md.
 * The first value is the default.
 */
public enum Assumption {
  /** Does a link to an IdP count as updated by sign-in while update is on? (M2) */
  IDP_LINK_WHILE_ON("idp-link-while-on", "marked", "unknown"),
  /** Does a link to an IdP count as updated by sign-in while update is off? (M2) */
  IDP_LINK_WHILE_OFF("idp-link-while-off", "not-marked", "marked", "unknown"),
  /** Who owns an attribute when no source of its override is a candidate? (A4) */
  OVERRIDE_FALLBACK("override-fallback", "master", "okta", "nobody"),
  /** Does an override pass over a candidate that has no value? (A5) */
  OVERRIDE_EMPTY("override-empty", "keep-first", "next"),
  /** Does creating a user write every mapped value, or only owned ones? (A11) */
  CREATE_WRITES("create-writes", "all", "owned"),
  /** When does the new owner's value appear? (A12) */
  VALUES_AFTER_OWNER_CHANGE("values-after-owner-change", "next-write", "immediate"),
  /** Does org JIT off stop creation only, or every sign-in? (J1) */
  ORG_JIT_GATES("org-jit-gates", "creation", "everything"),
  /** What does a sign-in do to a STAGED, LOCKED_OUT, RECOVERY or PASSWORD_EXPIRED user? (J4) */
  SIGN_IN_OTHER_STATUS("sign-in-other-status", "denied", "activated"),
  /** Does an invalid value that the source does not own reject the update? (I4) */
  INVALID_UNOWNED("invalid-unowned", "ignored", "rejects"),
  /** Is an unchanged value of an attribute that Okta does not own refused too? (E1) */
  UNCHANGED_VALUE_REFUSED("unchanged-value-refused", "yes", "no"),
  /** What does a configured suspend do to RECOVERY, LOCKED_OUT, PASSWORD_EXPIRED? (L3) */
  SUSPEND_OTHER_STATUS("suspend-other-status", "suspended", "deactivated"),
  /** When does a new order of sources take effect? (X6) */
  PRIORITY_CHANGE_EFFECT("priority-change-effect", "immediate", "next-write");

  private final String word;
  private final List<String> choices;

  Assumption(String word, String... choices) {
    this.word = word;
    this.choices = List.of(choices);
  }

  public String word() {
    return word;
  }

  public List<String> choices() {
    return choices;
  }

  public String defaultValue() {
    return choices.get(0);
  }

  /** The assumption that a policy calls by this word. */
  public static Optional<Assumption> named(String word) {
    for (Assumption assumption : values()) {
      if (assumption.word.equals(word)) {
        return Optional.of(assumption);
      }
    }
    return Optional.empty();
  }
}
