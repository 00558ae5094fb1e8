package io.mastering.model.decision;

import io.mastering.model.situation.Assumed;
import java.util.List;

/**
 * An IdP is no candidate only because an assumption says that its link was not updated by sign-in.
 *
 * @param place in the governing priority list
 */
public record KeptOut(String system, int place, Assumed assumed, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return system + " would be a candidate if a sign-in had updated the user";
  }
}
