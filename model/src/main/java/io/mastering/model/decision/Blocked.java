package io.mastering.model.decision;

import java.util.List;

/** An attribute of a write that the writer may not write. */
public record Blocked(
    String write, String attribute, int index, String owner, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return owner + " owns " + attribute + ", so " + write + " may not write it";
  }
}
