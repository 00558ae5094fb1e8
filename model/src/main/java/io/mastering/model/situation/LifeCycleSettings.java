package io.mastering.model.situation;

import io.mastering.model.kind.Kinds;
import io.mastering.model.kind.Peculiarity.Trait;

/**
 * What a source does to the Okta user when its own user goes or comes back (L2).
 *
 * @param kind a kind word of domain.md section 8; empty when it is not shown
 * @param realTimeSync whether reading a user brings him up to date (L5)
 */
public record LifeCycleSettings(
    String source,
    OnTermination onTermination,
    Truth reactivatesSuspended,
    Truth reactivatesDeactivated,
    String kind,
    Truth realTimeSync)
    implements Fact {
  /** What a termination does. */
  public enum OnTermination {
    DO_NOTHING("do nothing"),
    DEACTIVATE("deactivate"),
    SUSPEND("suspend"),
    UNKNOWN("not shown");

    private final String word;

    OnTermination(String word) {
      this.word = word;
    }
  }

  /** Whether a termination is known to deactivate STAGED users, whatever is set (L3). */
  public boolean deactivatesStagedUsers() {
    return has(Trait.DEACTIVATES_STAGED_USERS);
  }

  /** Whether who is disconnected from it is left without a password (X5). */
  public boolean keepsPasswords() {
    return has(Trait.KEEPS_PASSWORDS);
  }

  private boolean has(Trait trait) {
    return Kinds.app(kind).filter(documented -> documented.has(trait)).isPresent();
  }

  @Override
  public String sentence() {
    return source
        + " when deactivated: "
        + onTermination.word
        + ", reactivate suspended "
        + reactivatesSuspended.word()
        + ", reactivate deactivated "
        + reactivatesDeactivated.word();
  }
}
