package io.mastering.model.decision;

import java.util.List;

/**
 * An attribute of a write whose owner is open, so that nobody can say whether it may be written.
 */
public record PossiblyBlocked(
    String write, String attribute, int index, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return "whether " + write + " may write " + attribute + " is open";
  }
}
