package io.mastering.model.situation;

import io.mastering.model.policy.Inheritance.Mode;

/**
 * One statement about the inheritance of one attribute of the user's type (A8).
 *
 * @param statement its number: of several that apply the lowest number governs
 * @param condition the number of the condition of its {@code when} block, or {@link
 *     PriorityList#ALWAYS}
 */
public record InheritanceSettings(
    String attribute, int index, int statement, int condition, Mode mode) implements Fact {
  @Override
  public String sentence() {
    return attribute
        + (mode == Mode.FROM_MASTER
            ? ": inherit from master"
            : mode == Mode.FROM_OKTA ? ": inherit from okta" : ": override");
  }
}
