package io.mastering.model.decision;

import java.util.List;

/**
 * An attribute that a write sends and that is checked against its owner: named with a new value,
 * named at all, or part of a write that names none and so sends every one (E1).
 */
public record Sends(String write, String attribute, int index, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return write + " sends " + attribute;
  }
}
