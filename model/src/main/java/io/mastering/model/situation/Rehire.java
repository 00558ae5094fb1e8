package io.mastering.model.situation;

/**
 * A user who is back in a source (L4).
 *
 * @param exactMatch whether his record matches the user exactly
 * @param wouldMaster whether the source would master the user, were he linked again and active
 */
public record Rehire(String write, Truth exactMatch, Truth wouldMaster) implements Fact {
  @Override
  public String sentence() {
    return write
        + ": exact match "
        + exactMatch.word()
        + ", would master the user "
        + wouldMaster.word();
  }
}
