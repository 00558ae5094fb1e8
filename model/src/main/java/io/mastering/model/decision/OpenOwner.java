package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import java.util.List;

/**
 * No single owner of the attribute can be named.
 *
 * @param between those that may own it, sorted; empty when the statement that governs is not known
 */
public record OpenOwner(
    String attribute,
    int index,
    Outcome outcome,
    List<String> between,
    Rule rule,
    List<Object> because)
    implements Conclusion {
  public OpenOwner {
    between = between.stream().distinct().sorted().toList();
  }

  @Override
  public String sentence() {
    return "who owns "
        + attribute
        + " is "
        + outcome.word()
        + (between.isEmpty() ? "" : ": " + String.join(" or ", between));
  }
}
