package io.mastering.model.decision;

import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What still keeps a refused write from going through once a way out is taken.
 *
 * @param remedy the way out
 * @param outcome what then becomes of the write
 */
public record Obstacle(
    String write,
    Remedy remedy,
    Outcome outcome,
    Optional<Reason> reason,
    Rule rule,
    List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return "after "
        + remedy
        + " the write is "
        + outcome.word()
        + reason.map(why -> " (" + why.word() + ")").orElse("");
  }
}
