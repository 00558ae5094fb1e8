package io.mastering.model.situation;

/** An attribute of the Okta profile that a source or IdP is mapped to with pushStatus PUSH. */
public record MappedIn(String system, String attribute) implements Fact {
  @Override
  public String sentence() {
    return attribute + " is mapped from " + system;
  }
}
