package io.mastering.dsl.syntax;

/** What a declared system is to the org. */
public enum SystemRole {
  SOURCE("source"),
  APP("app"),
  IDP("idp"),
  INBOUND("inbound");

  private final String words;

  SystemRole(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
