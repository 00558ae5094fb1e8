package io.mastering.model.identity;

import java.util.Optional;

/** The status of an Okta user, as its API names it; UNKNOWN when a snapshot does not say. */
public enum UserStatus {
  ACTIVE,
  DEPROVISIONED,
  LOCKED_OUT,
  PASSWORD_EXPIRED,
  PROVISIONED,
  RECOVERY,
  STAGED,
  SUSPENDED,
  UNKNOWN;

  private static final UserStatus[] ALL = values();

  /** The status with this API name; empty for a name that the API does not have. */
  public static Optional<UserStatus> named(String name) {
    for (UserStatus status : ALL) {
      if (status.name().equals(name) && status != UNKNOWN) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
