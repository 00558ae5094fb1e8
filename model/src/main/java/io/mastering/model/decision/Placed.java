package io.mastering.model.decision;

import io.mastering.model.situation.PriorityPlace;
import java.util.List;

/**
 * Where a source stands in the priority list that governs (M4).
 *
 * @param place from 0, the highest; {@link io.mastering.model.situation.PriorityPlace#UNLISTED}
 *     when it is not listed
 */
public record Placed(String system, int place, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return system
        + (place == PriorityPlace.UNLISTED
            ? " is not in the priority list"
            : " is number " + (place + 1) + " in the priority list that governs");
  }
}
