package io.mastering.engine.decide;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Leaning;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Assumed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Walks from a conclusion down to what was given: what it rests upon, and what it leans on. */
final class Basis {
  private final Map<Conclusion, List<Assumed>> leanings = new HashMap<>();

  Basis(List<Conclusion> conclusions) {
    for (Conclusion conclusion : conclusions) {
      if (conclusion instanceof Leaning leaning) {
        leanings
            .computeIfAbsent(leaning.about(), about -> new ArrayList<>())
            .add(leaning.assumed());
      }
    }
  }

  /** The assumptions under whose other values the conclusion could be another one. */
  Set<Assumption> assumes(Conclusion conclusion) {
    Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
    visit(
        conclusion,
        ground -> {
          if (ground instanceof Assumed assumed) {
            assumptions.add(assumed.assumption());
          }
        });
    return assumptions;
  }

  /** Calls back for the conclusion and everything below it, each once, nearest first. */
  void visit(Conclusion conclusion, Consumer<Object> visitor) {
    visit(conclusion, visitor, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private void visit(Object ground, Consumer<Object> visitor, Set<Object> seen) {
    if (!seen.add(ground)) {
      return;
    }
    visitor.accept(ground);
    if (ground instanceof Conclusion conclusion) {
      conclusion.because().forEach(below -> visit(below, visitor, seen));
      if (!leanings.isEmpty()) {
        leanings.getOrDefault(conclusion, List.of()).forEach(below -> visit(below, visitor, seen));
      }
    }
  }
}
