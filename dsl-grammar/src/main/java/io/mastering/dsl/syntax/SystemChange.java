package io.mastering.dsl.syntax;

/** A change of a system as a whole. */
public enum SystemChange {
  DISABLED("disabled"),
  ENABLED("enabled"),
  DELETED("deleted");

  private final String words;

  SystemChange(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
