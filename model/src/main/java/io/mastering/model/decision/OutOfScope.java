package io.mastering.model.decision;

import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * Something that a push needs is not there (P1).
 *
 * @param inScope NO: it is not there; UNKNOWN: the snapshot does not show whether it is
 */
public record OutOfScope(String write, Truth inScope, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return write + (inScope == Truth.NO ? " is out of scope" : " may be out of scope");
  }
}
