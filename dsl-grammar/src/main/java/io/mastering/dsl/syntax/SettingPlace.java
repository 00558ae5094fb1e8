package io.mastering.dsl.syntax;

/** The block of a system in which a setting stands. */
public enum SettingPlace {
  SYSTEM(""),
  ON_SIGN_IN("on sign-in"),
  PUSH("push");

  private final String words;

  SettingPlace(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
