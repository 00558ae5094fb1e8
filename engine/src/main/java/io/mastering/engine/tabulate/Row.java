package io.mastering.engine.tabulate;

import io.mastering.model.decision.Rule;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of a decision table: users and the answer about them.
 *
 * @param ways how a user can fit: all clauses of one of them hold. A way without clauses is every
 *     user whom no earlier row takes
 * @param rules those that decided about one of them
 * @param attributes those that a refusal was about for one of them
 */
public record Row(List<List<Clause>> ways, Answer answer, Set<Rule> rules, Set<String> attributes) {
  public Row {
    ways = ways.stream().map(List::copyOf).toList();
    rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    attributes = Collections.unmodifiableSet(new LinkedHashSet<>(attributes));
  }

  Row(List<List<Clause>> ways, Answer answer) {
    this(ways, answer, Set.of(), Set.of());
  }

  /**
   * Whether it takes a user.
   *
   * @param user the state of each feature, a character each
   */
  public boolean fits(String user) {
    return ways.stream().anyMatch(way -> way.stream().allMatch(clause -> clause.fits(user)));
  }

  /** Whether it takes everybody whom no earlier row takes. */
  public boolean isRest() {
    return ways.stream().anyMatch(List::isEmpty);
  }

  /** The same row with the states that are like its own. */
  Row whole(Likeness likeness) {
    return new Row(
        ways.stream().map(way -> way.stream().map(likeness::all).toList()).toList(), answer);
  }

  /** The same row with what its users' answers rest upon. */
  Row resting(List<Reply> replies) {
    Set<Rule> by = new TreeSet<>();
    Set<String> about = new LinkedHashSet<>();
    replies.forEach(
        reply -> {
          by.add(reply.rule());
          about.addAll(reply.attributes());
        });
    return new Row(ways, answer, by, about);
  }
}
