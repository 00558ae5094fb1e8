package io.mastering.rules;

import io.mastering.model.decision.Conclusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/**
 * Rules in the order in which their conclusions build on each other: a rule comes after those that
 * conclude what it reads. Decisions do not depend on the order; but without it rules speak too
 * early, of what is not there yet, and have to be taken back.
 */
final class RuleOrder {
  private static final List<Class<?>> KINDS =
      Arrays.asList(Conclusion.class.getPermittedSubclasses());

  private RuleOrder() {}

  /** The same rules, ordered; those that read the same kinds stay as they are. */
  static Model ordered(Model model) {
    List<Rule> rules = new ArrayList<>(model.getRules());
    rules.sort(Comparator.comparingInt(rule -> highestKindRead(rule.getView())));
    return with(model, rules);
  }

  /** A model with other rules. */
  static Model with(Model model, List<Rule> rules) {
    ModelImpl other = new ModelImpl(model.getName()).withRules(rules);
    other.withGlobals(model.getGlobals()).withQueries(model.getQueries());
    model.getTypeMetaDatas().forEach(other::addTypeMetaData);
    return other;
  }

  /**
   * The place of the last kind of conclusion that a condition reads; -1 when it reads only facts.
   */
  static int highestKindRead(Condition condition) {
    int highest = -1;
    if (condition instanceof AccumulatePattern<?> accumulate) {
      Condition source =
          accumulate.isCompositePatterns() ? accumulate.getCondition() : accumulate.getPattern();
      return highestKindRead(source);
    }
    if (condition instanceof Pattern<?> pattern) {
      return KINDS.indexOf(pattern.getPatternVariable().getType());
    }
    for (Condition part : condition.getSubConditions()) {
      highest = Math.max(highest, highestKindRead(part));
    }
    return highest;
  }
}
