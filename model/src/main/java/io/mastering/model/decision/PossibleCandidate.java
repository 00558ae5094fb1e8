package io.mastering.model.decision;

import java.util.List;

/** A source that would be a candidate if what the snapshot does not show turned out so. */
public record PossibleCandidate(String system, int place, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return system + " may be a candidate";
  }
}
