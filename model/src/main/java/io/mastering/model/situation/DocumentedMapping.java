package io.mastering.model.situation;

/**
 * Neither policy nor snapshot show what is mapped between a system and Okta, so what is documented
 * of its kind stands in for it.
 *
 * @param kind what the maker calls the kind
 */
public record DocumentedMapping(String system, String kind, Direction direction) implements Fact {
  /** Which way the values go. */
  public enum Direction {
    INTO_OKTA("from"),
    OUT_OF_OKTA("to");

    private final String word;

    Direction(String word) {
      this.word = word;
    }
  }

  @Override
  public String sentence() {
    return "what is mapped "
        + direction.word
        + " "
        + system
        + " is what is documented of "
        + kind
        + ", not shown";
  }
}
