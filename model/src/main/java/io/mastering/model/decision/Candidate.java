package io.mastering.model.decision;

import io.mastering.model.situation.PriorityPlace;
import java.util.List;

/**
 * A source that may master the user now (M2).
 *
 * @param place in the governing priority list; {@link
 *     io.mastering.model.situation.PriorityPlace#UNLISTED} when it is not listed
 */
public record Candidate(String system, int place, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return system
        + " is a candidate"
        + (place == PriorityPlace.UNLISTED
            ? ", not in the priority list"
            : ", number " + (place + 1) + " in the priority list");
  }
}
