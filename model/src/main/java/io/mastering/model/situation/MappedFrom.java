package io.mastering.model.situation;

/**
 * An attribute of the Okta profile that is mapped from a source or IdP. Given where findings are
 * looked for.
 *
 * @param always YES is pushStatus PUSH, NO is DONT_PUSH: on create only
 */
public record MappedFrom(String system, String attribute, Truth always) implements Fact {
  @Override
  public String sentence() {
    return attribute
        + " is mapped from "
        + system
        + (always == Truth.YES
            ? " always"
            : always == Truth.NO ? " on create" : ", whether always is not shown");
  }
}
