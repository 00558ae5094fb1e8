package io.mastering.dsl.syntax;

/** Whether a demand is for all or for none. */
public enum Sense {
  NEVER("never"),
  ALWAYS("always");

  private final String words;

  Sense(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
