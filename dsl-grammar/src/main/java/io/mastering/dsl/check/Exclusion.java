package io.mastering.dsl.check;

import io.mastering.model.policy.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether conditions exclude each other: no user whose data answer all of them meets all of them.
 * What this says is so; what it does not see it does not say.
 */
final class Exclusion {
  // Each `or` multiplies the ways to meet a condition; nobody writes so many on purpose.
  private static final int MOST_WAYS = 400;

  private Exclusion() {}

  /** Nobody meets all of them. */
  static boolean among(List<Condition> all) {
    return ways(new Condition.And(all), true).filter(List::isEmpty).isPresent();
  }

  /** Whoever meets the one meets the other. */
  static boolean implies(Condition one, Condition other) {
    return among(List.of(one, new Condition.Not(other)));
  }

  /** The ways to meet a condition that somebody may take; absent when there are too many. */
  private static Optional<List<Circumstances>> ways(Condition condition, boolean holds) {
    if (condition instanceof Condition.Not not) {
      return ways(not.part(), !holds);
    }
    if (condition instanceof Condition.And and) {
      return holds ? together(and.parts(), true) : oneByOne(and.parts(), false);
    }
    if (condition instanceof Condition.Or or) {
      return holds ? oneByOne(or.parts(), true) : together(or.parts(), false);
    }
    Circumstances one = new Circumstances().with(condition, holds);
    return Optional.of(one.isImpossible() ? List.of() : List.of(one));
  }

  private static Optional<List<Circumstances>> oneByOne(List<Condition> parts, boolean hold) {
    List<Circumstances> all = new ArrayList<>();
    for (Condition part : parts) {
      Optional<List<Circumstances>> ways = ways(part, hold);
      if (ways.isEmpty() || all.size() + ways.get().size() > MOST_WAYS) {
        return Optional.empty();
      }
      all.addAll(ways.get());
    }
    return Optional.of(all);
  }

  private static Optional<List<Circumstances>> together(List<Condition> parts, boolean hold) {
    List<Circumstances> all = List.of(new Circumstances());
    boolean tooMany = false;
    for (Condition part : parts) {
      Optional<List<Circumstances>> ways = ways(part, hold);
      // A part with too many ways is left out: if the others exclude each other, so do all.
      tooMany |= ways.isEmpty();
      if (ways.isPresent()) {
        if ((long) all.size() * ways.get().size() > MOST_WAYS) {
          return Optional.empty();
        }
        all = pairs(all, ways.get());
      }
    }
    return tooMany && !all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static List<Circumstances> pairs(List<Circumstances> some, List<Circumstances> others) {
    List<Circumstances> pairs = new ArrayList<>();
    for (Circumstances one : some) {
      for (Circumstances other : others) {
        Circumstances both = one.and(other);
        if (!both.isImpossible()) {
          pairs.add(both);
        }
      }
    }
    return pairs;
  }
}
