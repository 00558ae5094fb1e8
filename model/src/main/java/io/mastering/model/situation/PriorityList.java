package io.mastering.model.situation;

/**
 * A declared priority list.
 *
 * @param list its number: of several lists that apply to a user the lowest number governs
 * @param condition the number of the condition of its {@code when} block, or {@link #ALWAYS}
 */
public record PriorityList(int list, int condition) implements Fact {
  /** The condition of a plain statement. */
  public static final int ALWAYS = -1;

  @Override
  public String sentence() {
    return condition == ALWAYS
        ? "the priority list"
        : "the priority list of condition " + (condition + 1);
  }
}
