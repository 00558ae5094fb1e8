package io.mastering.dsl.syntax;

/** A change of status by an admin or by the API. */
public enum Lifecycle {
  SUSPENDED("suspended"),
  UNSUSPENDED("unsuspended"),
  ACTIVATED("activated"),
  DEACTIVATED("deactivated"),
  UNLOCKED("unlocked"),
  DELETED("deleted");

  private final String words;

  Lifecycle(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
