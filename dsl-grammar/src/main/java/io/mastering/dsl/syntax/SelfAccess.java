package io.mastering.dsl.syntax;

/** What users may do with an attribute of their own. */
public enum SelfAccess {
  UNSAID(""),
  HIDDEN("self hidden"),
  READ_ONLY("self read only"),
  READ_WRITE("self read and write");

  private final String words;

  SelfAccess(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
