package io.mastering.model.decision;

import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * The priority list that holds for the user.
 *
 * @param sure UNKNOWN when the snapshot cannot decide its condition, so that a later list may
 *     govern instead
 */
public record GoverningPriority(int list, Truth sure, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return sure == Truth.YES
        ? "this priority list holds for the user"
        : "which priority list holds for the user is not shown";
  }
}
