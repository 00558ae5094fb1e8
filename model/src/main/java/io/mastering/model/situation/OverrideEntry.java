package io.mastering.model.situation;

/**
 * A source in the list of an override.
 *
 * @param statement the number of the {@link InheritanceSettings}
 * @param place from 0, the first
 */
public record OverrideEntry(String attribute, int statement, String source, int place)
    implements Fact {
  @Override
  public String sentence() {
    return source + " is number " + (place + 1) + " in the override of " + attribute;
  }
}
