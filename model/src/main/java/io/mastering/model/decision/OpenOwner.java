package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import java.util.List;

/** No single owner of the attribute can be named. */
public record OpenOwner(
    String attribute,
    int index,
    Outcome outcome,
    List<String> between,
    Rule rule,
    List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return "who owns " + attribute + " is " + outcome.word() + ": " + String.join(" or ", between);
  }
}
