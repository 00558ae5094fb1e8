package io.mastering.model.decision;

import io.mastering.model.situation.Assumed;
import java.util.List;

/**
 * A conclusion would be another one under another value of an assumption, although nothing that it
 * rests upon says so.
 */
public record Leaning(Conclusion about, Assumed assumed, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return "it leans on " + assumed.assumption().word() + ": " + assumed.value();
  }
}
