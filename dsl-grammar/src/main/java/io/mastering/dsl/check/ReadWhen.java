package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.policy.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code when} whose condition has a meaning. */
record ReadWhen(WhenBlock block, Condition condition) {
  /**
   * What a statement is about that several blocks can decide: an attribute, {@code *}, the order.
   */
  static final String ORDER = "the order of sources";

  // What is compared in pairs grows with the square; nobody writes so many by hand.
  private static final int MOST_BLOCKS = 60;

  /** Those of an org in their order; a block whose condition is wrong already is left out. */
  static List<ReadWhen> of(PolicyText text, Names names, String org) {
    List<ReadWhen> whens = new ArrayList<>();
    for (Statement statement : text.of(org)) {
      if (statement instanceof WhenBlock block && whens.size() < MOST_BLOCKS) {
        meaning(names, org, block.condition())
            .ifPresent(condition -> whens.add(new ReadWhen(block, condition)));
      }
    }
    return whens;
  }

  /** What a condition of a {@code when} asks; absent when something is wrong with it. */
  static Optional<Condition> meaning(
      Names names, String org, io.mastering.dsl.syntax.Condition condition) {
    Complaints complaints = new Complaints();
    Condition meaning = ConditionReading.ofWhen(names, complaints, org).read(condition);
    boolean asksForMaster =
        Conditions.parts(condition)
            .anyMatch(io.mastering.dsl.syntax.Condition.MasteredBy.class::isInstance);
    boolean wrong =
        complaints.all().stream().anyMatch(io.mastering.model.diagnostic.Diagnostic::isError);
    return wrong || asksForMaster ? Optional.empty() : Optional.of(meaning);
  }

  boolean neverHolds() {
    return Exclusion.among(List.of(condition));
  }

  /** Whether a user for whom this one holds may be one for whom the other does. */
  boolean mayMeet(ReadWhen other) {
    return !Exclusion.among(List.of(condition, other.condition));
  }

  /** What a statement of a block is about; empty for one that decides nothing. */
  static String subject(Statement statement) {
    if (statement instanceof AttributeRule rule) {
      return rule.attribute().name().map(Name::text).orElse("*");
    }
    return statement instanceof Priority ? ORDER : "";
  }

  /**
   * The statement of a block that decides a subject: the one that names it, else the one of all.
   */
  static Optional<Statement> about(List<Statement> body, String subject) {
    return named(body, subject)
        .or(() -> subject.equals(ORDER) ? Optional.empty() : named(body, "*"));
  }

  private static Optional<Statement> named(List<Statement> body, String subject) {
    return body.stream().filter(statement -> subject(statement).equals(subject)).findFirst();
  }
}
