package io.mastering.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The fewest facts that make one rule speak, and the nearest facts that keep it silent. That each
 * of the given facts is needed is a miss of its own and need not be written.
 */
final class RuleCase {
  private final String rule;
  private final List<Object> given = new ArrayList<>();
  private final List<String> concludes = new ArrayList<>();
  private final List<List<Object>> misses = new ArrayList<>();

  private RuleCase(String rule) {
    this.rule = rule;
  }

  static RuleCase rule(String name) {
    return new RuleCase(name);
  }

  RuleCase given(Object... facts) {
    given.addAll(List.of(facts));
    return this;
  }

  /** Exactly these conclusions, written like a record without its reasons: {@link Told}. */
  RuleCase concludes(String... conclusions) {
    concludes.addAll(List.of(conclusions));
    return this;
  }

  /** A nearest miss: with these facts too the rule is silent. */
  RuleCase unless(Object... also) {
    List<Object> facts = new ArrayList<>(given);
    facts.addAll(List.of(also));
    misses.add(facts);
    return this;
  }

  /** A nearest miss: with another fact instead of a given one the rule is silent. */
  RuleCase not(Object given, Object... instead) {
    List<Object> facts = new ArrayList<>(this.given);
    if (!facts.remove(given)) {
      throw new IllegalArgumentException("not given: " + given);
    }
    facts.addAll(List.of(instead));
    misses.add(facts);
    return this;
  }

  String rule() {
    return rule;
  }

  List<Object> given() {
    return given;
  }

  List<String> concludes() {
    return concludes;
  }

  List<List<Object>> misses() {
    return misses;
  }
}
