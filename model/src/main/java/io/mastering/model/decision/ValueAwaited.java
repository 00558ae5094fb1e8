package io.mastering.model.decision;

import java.util.List;

/**
 * The owner holds another value than Okta shows (A12).
 *
 * @param surfaces true: the owner's value counts at once; false: Okta's value stays until the owner
 *     writes
 */
public record ValueAwaited(
    String attribute, String holder, boolean surfaces, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return surfaces
        ? attribute + " takes the value of " + holder + " at once"
        : attribute + " keeps its value until " + holder + " writes";
  }
}
