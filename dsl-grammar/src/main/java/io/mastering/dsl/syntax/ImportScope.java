package io.mastering.dsl.syntax;

/** How much of a source an import reads. */
public enum ImportScope {
  UNSAID(""),
  FULL("fully"),
  INCREMENTAL("incrementally");

  private final String words;

  ImportScope(String words) {
    this.words = words;
  }

  /** As it is written in a policy. */
  public String words() {
    return words;
  }
}
