package io.mastering.model.situation;

/**
 * What an import from a source does with a record that is not linked (I1).
 *
 * @param linksExact whether an exact match is confirmed without an admin
 * @param linksPartial whether a partial match is
 */
public record ImportSettings(
    String source, Truth linksExact, Truth linksPartial, OnNoMatch onNoMatch) implements Fact {
  /** What becomes of a record that matches nobody. */
  public enum OnNoMatch {
    CREATE("create a user"),
    ASK("ask"),
    IGNORE("ignore"),
    UNKNOWN("not shown");

    private final String word;

    OnNoMatch(String word) {
      this.word = word;
    }
  }

  @Override
  public String sentence() {
    return source
        + ": link exact matches "
        + linksExact.word()
        + ", link partial matches "
        + linksPartial.word()
        + ", on no match "
        + onNoMatch.word;
  }
}
