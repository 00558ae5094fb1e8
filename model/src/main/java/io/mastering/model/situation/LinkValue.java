package io.mastering.model.situation;

/**
 * The value that a link holds for an attribute, mapped to the Okta profile and compared with the
 * value that Okta holds. Given only where a rule can ask for it (A5, A12).
 */
public record LinkValue(String system, String attribute, State state) implements Fact {
  /** How the two values compare. */
  public enum State {
    EMPTY,
    SAME,
    DIFFERENT,
    UNKNOWN
  }

  @Override
  public String sentence() {
    return system
        + (state == State.EMPTY
            ? " has no value for "
            : state == State.SAME
                ? " holds the same value for "
                : state == State.DIFFERENT
                    ? " holds another value for "
                    : " does not show its value for ")
        + attribute;
  }
}
