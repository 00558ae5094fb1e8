package io.mastering.model.decision;

import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * The statement about an attribute that holds for the user (A8).
 *
 * @param statement its number, or {@link #BY_DEFAULT}
 * @param sure UNKNOWN when the snapshot cannot decide its condition, so that a later statement may
 *     govern instead
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
  /** An attribute that no statement is about inherits from the master. */
  public static final int BY_DEFAULT = -1;

  @Override
  public String sentence() {
    return attribute
        + (mode == Mode.FROM_MASTER
            ? " inherits from the master"
            : mode == Mode.FROM_OKTA ? " inherits from okta" : " is overridden");
  }
}
