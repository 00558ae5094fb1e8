package io.mastering.model.decision;

import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * An attribute that a source or IdP sends and that is mapped from it.
 *
 * @param changed whether the value is new
 * @param owned whether the system that sends it owns it
 */
public record Offered(
    String write, String attribute, boolean changed, Truth owned, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return write
        + " sends "
        + attribute
        + (owned == Truth.YES
            ? ", which its system owns"
            : owned == Truth.NO ? ", which its system does not own" : ", whose owner is open");
  }
}
