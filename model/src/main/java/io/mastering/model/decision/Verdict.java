package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.List;
import java.util.Optional;

/** What becomes of a write. */
public record Verdict(
    String write, Outcome outcome, Optional<Reason> reason, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return write + " is " + outcome.word() + reason.map(why -> " (" + why.word() + ")").orElse("");
  }
}
