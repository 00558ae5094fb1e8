package io.mastering.engine.situate;

import io.mastering.model.policy.Condition;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Conditions as trees: their leaves, and their truth once the leaves' truth is known. */
public final class Conditions {
  private Conditions() {}

  /** The leaves that a user's data answers, from left to right; not those that ask a decision. */
  public static List<Condition> leaves(Condition condition) {
    List<Condition> leaves = new ArrayList<>();
    collect(condition, leaves);
    return leaves;
  }

  private static void collect(Condition condition, List<Condition> leaves) {
    if (condition instanceof Condition.And and) {
      and.parts().forEach(part -> collect(part, leaves));
    } else if (condition instanceof Condition.Or or) {
      or.parts().forEach(part -> collect(part, leaves));
    } else if (condition instanceof Condition.Not not) {
      collect(not.part(), leaves);
    } else if (!(condition instanceof Condition.MasteredBy)) {
      leaves.add(condition);
    }
  }

  /** Three-valued: what is unknown stays unknown unless the rest settles it. */
  public static Truth truth(Condition condition, Function<Condition, Truth> leaf) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream()
          .map(part -> truth(part, leaf))
          .reduce(Truth.YES, Conditions::both);
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream()
          .map(part -> truth(part, leaf).negated())
          .reduce(Truth.YES, Conditions::both)
          .negated();
    }
    if (condition instanceof Condition.Not not) {
      return truth(not.part(), leaf).negated();
    }
    return leaf.apply(condition);
  }

  /** Holds when both do. */
  public static Truth both(Truth one, Truth other) {
    return one == Truth.NO || other == Truth.NO
        ? Truth.NO
        : one == Truth.UNKNOWN ? Truth.UNKNOWN : other;
  }
}
