package io.mastering.model.decision;

import io.mastering.model.situation.Assumed;
import java.util.List;

/** A link to an IdP counts as updated by sign-in only because an assumption says so (M2). */
public record Supposed(String system, Assumed assumed, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return "the link to " + system + " counts as updated by sign-in";
  }
}
