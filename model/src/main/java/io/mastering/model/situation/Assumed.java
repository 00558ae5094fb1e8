package io.mastering.model.situation;

import io.mastering.model.policy.Assumption;

/** The value that an assumption has in this policy, declared or by default. */
public record Assumed(Assumption assumption, String value) implements Fact {
  @Override
  public String sentence() {
    return "assumed " + assumption.word() + ": " + value;
  }
}
