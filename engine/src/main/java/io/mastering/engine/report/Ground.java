package io.mastering.engine.report;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.PriorityList;
import java.util.Optional;

/** Tells what a conclusion rests upon, fact or conclusion, in one clause with its rule. */
final class Ground {
  private Ground() {}

  static String sentence(Object ground) {
    if (ground instanceof Conclusion conclusion) {
      return conclusion.sentence();
    }
    return ground instanceof Fact fact ? fact.sentence() : ground.toString();
  }

  /** A plain statement holds for everybody: no reader wants to be told. */
  static boolean goesWithoutSaying(Object ground) {
    return ground instanceof ConditionTruth condition
        && condition.condition() == PriorityList.ALWAYS;
  }

  static Optional<String> rule(Object ground) {
    return ground instanceof Conclusion conclusion
        ? Optional.of(conclusion.rule().name())
        : Optional.empty();
  }
}
