package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Condition;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a condition. */
final class Conditions {
  private Conditions() {}

  /** A condition and every condition inside it. */
  static Stream<Condition> parts(Condition condition) {
    return Stream.concat(
        Stream.of(condition), inner(condition).stream().flatMap(Conditions::parts));
  }

  /** The questions that a condition joins. */
  static Stream<Condition> leaves(Condition condition) {
    return parts(condition).filter(part -> inner(part).isEmpty());
  }

  /** The conditions all of which must hold for this one to hold. */
  static Stream<Condition> needed(Condition condition) {
    return condition instanceof Condition.And and
        ? and.parts().stream().flatMap(Conditions::needed)
        : Stream.of(condition);
  }

  private static List<Condition> inner(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts();
    }
    if (condition instanceof Condition.Or or) {
      return or.parts();
    }
    return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
  }
}
