package io.mastering.model.situation;

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
  /** The kind whose termination deactivates STAGED users whatever is set (L3). */
  public static final String BAMBOO_HR = "BambooHR";

  /** The kind whose users have their password in the directory (X5). */
  public static final String ACTIVE_DIRECTORY = "ActiveDirectory";

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
