package io.mastering.model.situation;

/**
 * Whether a condition of the policy holds for the user; decided by the engine before the rules run.
 *
 * @param condition the number of the condition
 */
public record ConditionTruth(int condition, Truth truth) implements Fact {
  @Override
  public String sentence() {
    return "condition " + (condition + 1) + " of the policy holds: " + truth.word();
  }
}
