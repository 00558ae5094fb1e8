package io.mastering.dsl.syntax;

/** What a percentage is a part of. */
public enum Portion {
  BARE(""),
  OF_APP("of an app"),
  OF_ORG("of the org");

  private final String words;

  Portion(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
