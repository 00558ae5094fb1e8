package io.mastering.model.decision;

import java.util.List;

/** A candidate that is not the master, because another stands above it (M4). */
public record Outranked(String system, String by, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return system + " is a candidate, but " + by + " stands above it";
  }
}
