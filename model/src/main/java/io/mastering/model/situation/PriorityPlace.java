package io.mastering.model.situation;

/**
 * A source in a priority list.
 *
 * @param place from 0, the highest
 */
public record PriorityPlace(int list, String source, int place) implements Fact {
  /** Where a source stands that is not listed: below all listed ones (M4). */
  public static final int UNLISTED = Integer.MAX_VALUE;

  @Override
  public String sentence() {
    return source + " is number " + (place + 1) + " in the priority list";
  }
}
