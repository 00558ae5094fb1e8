package io.mastering.model.decision;

import java.util.List;

/**
 * A queued push carries an attribute that a source owns.
 *
 * @param index of the attribute in the schema
 */
public record Carried(
    String app, String attribute, int index, String holder, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return "the push to " + app + " carries " + attribute + ", which " + holder + " owns";
  }
}
