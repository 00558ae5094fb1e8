package io.mastering.model.situation;

/** Who suspended the user (L4); given for SUSPENDED users only. */
public record SuspendedBy(By by) implements Fact {
  /** Who did. */
  public enum By {
    ADMIN,
    API,
    SOURCE,
    UNKNOWN
  }

  @Override
  public String sentence() {
    return by == By.UNKNOWN
        ? "who suspended the user is not shown"
        : "the user was suspended by " + by.name().toLowerCase(java.util.Locale.ROOT);
  }
}
