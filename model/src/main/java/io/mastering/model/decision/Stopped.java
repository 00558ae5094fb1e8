package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A sign-in or an import does not pass a check. The first of them decides.
 *
 * @param outcome UNKNOWN: it is not shown whether it passes
 */
public record Stopped(
    String write,
    Stop at,
    Outcome outcome,
    Optional<Reason> reason,
    Rule rule,
    List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return outcome == Outcome.UNKNOWN
        ? "whether " + write + " is stopped is not shown"
        : write + " is stopped: " + outcome.word() + reason.map(it -> " " + it.word()).orElse("");
  }
}
