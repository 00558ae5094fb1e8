package io.mastering.model.decision;

import java.util.List;

/**
 * A source in the list of an override that does not own the attribute, although it stands first.
 */
public record PassedOver(
    String attribute, String source, int place, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return source + " is in the override of " + attribute + " and is passed over";
  }
}
