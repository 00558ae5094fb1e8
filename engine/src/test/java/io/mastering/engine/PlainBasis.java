package io.mastering.engine;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Leaning;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Assumed;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything below a conclusion, gathered until nothing more comes up. */
final class PlainBasis {
  private PlainBasis() {}

  static Set<Object> below(Conclusion conclusion, List<Conclusion> all) {
    Set<Object> found = new LinkedHashSet<>(Set.of(conclusion));
    int size = 0;
    while (size < found.size()) {
      size = found.size();
      for (Object each : List.copyOf(found)) {
        if (each instanceof Conclusion c) {
          found.addAll(c.because());
        }
      }
      for (Conclusion c : all) {
        if (c instanceof Leaning leaning && found.contains(leaning.about())) {
          found.add(leaning.assumed());
        }
      }
    }
    return found;
  }

  static Set<Assumption> assumptions(Conclusion conclusion, List<Conclusion> all) {
    Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
    for (Object each : below(conclusion, all)) {
      if (each instanceof Assumed assumed) {
        assumptions.add(assumed.assumption());
      }
    }
    return assumptions;
  }
}
