package io.mastering.model.decision;

import java.util.List;

/** An attribute that a creating write sets (A11). */
public record Written(String write, String attribute, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return write + " sets " + attribute;
  }
}
