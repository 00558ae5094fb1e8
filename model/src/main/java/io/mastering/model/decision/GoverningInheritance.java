package io.mastering.model.decision;

import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * The statement about an attribute that holds for the user (A8).
 *
 * @param sure UNKNOWN when a condition that the snapshot cannot decide stands before it
 */
public record GoverningInheritance(
    String attribute,
    int index,
    int statement,
    Mode mode,
    Truth sure,
    Rule rule,
    List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return attribute
        + (mode == Mode.FROM_MASTER
            ? " inherits from the master"
            : mode == Mode.FROM_OKTA ? " inherits from okta" : " is overridden");
  }
}
