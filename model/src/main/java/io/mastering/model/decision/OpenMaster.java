package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import java.util.List;

/**
 * No single master can be named.
 *
 * @param outcome AMBIGUOUS: candidates without an order (M5); UNKNOWN: something is not shown
 * @param between the systems that it is between, sorted
 */
public record OpenMaster(Outcome outcome, List<String> between, Rule rule, List<Object> because)
    implements Conclusion {
  public OpenMaster {
    between = between.stream().distinct().sorted().toList();
  }

  @Override
  public String sentence() {
    return "who masters the user is " + outcome.word() + ": " + String.join(" or ", between);
  }
}
