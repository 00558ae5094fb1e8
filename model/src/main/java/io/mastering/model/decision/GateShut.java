package io.mastering.model.decision;

import io.mastering.model.situation.Truth;
import java.util.List;

/**
 * A link does not pass a gate, so its system is no candidate.
 *
 * @param open NO: it does not pass; UNKNOWN: the snapshot does not show whether it passes
 */
public record GateShut(String system, Gate gate, Truth open, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return open == Truth.NO
        ? system + " is no candidate: " + gate.whenShut()
        : "it is not shown whether " + system + " is a candidate; it is none if " + gate.whenShut();
  }
}
