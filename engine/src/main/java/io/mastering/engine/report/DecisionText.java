package io.mastering.engine.report;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Reason;
import java.util.stream.Collectors;

/** Tells a decision in one line. */
public final class DecisionText {
  private DecisionText() {}

  /** Master and pushes: what an admin looks at first. */
  public static String brief(Decision decision) {
    String pushes =
        decision.writes().stream().map(DecisionText::brief).collect(Collectors.joining("; "));
    return "mastered by "
        + Tally.words(decision.mastery().master())
        + (pushes.isEmpty() ? "" : "; " + pushes);
  }

  private static String brief(WriteDecision write) {
    return write.write().write()
        + " "
        + write.outcome().word()
        + write.reason().map(Reason::word).map(reason -> " (" + reason + ")").orElse("");
  }
}
