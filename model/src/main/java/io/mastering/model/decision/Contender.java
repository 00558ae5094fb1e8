package io.mastering.model.decision;

import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * A source in the list of the override that governs an attribute, and that may own it (A3, A5).
 *
 * @param place in the list of the override, from 0
 * @param sure UNKNOWN when it is not shown whether it is a candidate, or has a value
 */
public record Contender(
    String attribute,
    int index,
    String source,
    int place,
    Truth sure,
    Rule rule,
    List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return source
        + (sure == Truth.YES ? " may own " : " may turn out to own ")
        + attribute
        + ": number "
        + (place + 1)
        + " in its override";
  }
}
