package io.mastering.engine.tabulate;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.ConditionalBlock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the conditions of a policy ask about besides values and groups.
 *
 * @param systems whose links they ask about
 * @param status whether they ask about the status
 */
record Named(Set<String> systems, boolean status) {

  static Named of(EffectiveOrg org) {
    Set<String> systems = new TreeSet<>();
    boolean status = false;
    for (ConditionalBlock block : org.policy().conditional()) {
      status |= find(block.condition(), systems);
    }
    return new Named(systems, status);
  }

  private static boolean find(Condition condition, Set<String> systems) {
    if (condition instanceof Condition.And and) {
      return anyOf(and.parts(), systems);
    }
    if (condition instanceof Condition.Or or) {
      return anyOf(or.parts(), systems);
    }
    if (condition instanceof Condition.Not not) {
      return find(not.part(), systems);
    }
    if (condition instanceof Condition.LinkedTo to) {
      systems.add(to.system());
    }
    return condition instanceof Condition.StatusIs;
  }

  private static boolean anyOf(List<Condition> parts, Set<String> systems) {
    boolean status = false;
    for (Condition part : parts) {
      status |= find(part, systems);
    }
    return status;
  }
}
