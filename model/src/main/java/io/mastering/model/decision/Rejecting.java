package io.mastering.model.decision;

import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * An invalid value that rejects the whole write (I4).
 *
 * @param sure UNKNOWN when it is not shown whether it is invalid, or who owns the attribute
 */
public record Rejecting(String write, String attribute, Truth sure, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return "the value for "
        + attribute
        + (sure == Truth.YES ? " rejects " : " may reject ")
        + write;
  }
}
