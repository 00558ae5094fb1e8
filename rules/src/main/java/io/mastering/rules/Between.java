package io.mastering.rules;

import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Contender;
import io.mastering.model.decision.PossibleCandidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The names of the systems that an open decision is between. Called by the rules. */
public final class Between {
  private Between() {}

  /** The names of candidates and contenders, names, and collections of these. */
  public static List<String> of(Object... several) {
    List<String> names = new ArrayList<>();
    for (Object one : several) {
      addTo(names, one);
    }
    return names;
  }

  private static void addTo(List<String> names, Object one) {
    if (one instanceof Collection<?> several) {
      several.forEach(each -> addTo(names, each));
    } else if (one instanceof Candidate candidate) {
      names.add(candidate.system());
    } else if (one instanceof PossibleCandidate possible) {
      names.add(possible.system());
    } else if (one instanceof Contender contender) {
      names.add(contender.source());
    } else {
      names.add((String) one);
    }
  }
}
