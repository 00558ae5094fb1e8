package io.mastering.model.decision;

import java.util.List;

/**
 * A remedy for a write that was refused or passed over, or for a lock-out that it brings.
 *
 * @param about the system or the attribute that it changes
 */
public record WayOut(String write, Remedy remedy, String about, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return remedy + ": " + remedy.words() + " (" + about + ")";
  }
}
