package io.mastering.engine.decide;

import io.mastering.engine.situate.Conditions;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Demand;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Checks what a policy demands of every user against the decision about his situation. */
public final class Demands {
  private final List<Demand> demands;
  private final List<Condition> leaves = new ArrayList<>();
  private final Map<Condition, Integer> placeOf = new IdentityHashMap<>();

  /**
   * @param demands those of one org
   */
  public Demands(List<Demand> demands) {
    this.demands = List.copyOf(demands);
    for (Demand demand : demands) {
      if (demand instanceof Demand.OfUser user) {
        add(user.where());
        user.claim().ifPresent(this::add);
      }
    }
  }

  private void add(Condition condition) {
    for (Condition leaf : Conditions.leaves(condition)) {
      placeOf.put(leaf, leaves.size());
      leaves.add(leaf);
    }
  }

  public List<Demand> demands() {
    return demands;
  }

  /** The conditions whose truth {@link #kept} needs, in the order in which it needs them. */
  public List<Condition> leaves() {
    return leaves;
  }

  /**
   * Whether each demand is kept, in their order.
   *
   * @param truths of {@link #leaves}
   */
  public List<Truth> kept(Decision decision, List<Truth> truths) {
    Function<Condition, Truth> leaf =
        condition ->
            condition instanceof Condition.MasteredBy mastered
                ? held(decision.mastery().master(), mastered.holder())
                : truths.get(Objects.requireNonNull(placeOf.get(condition)));
    return demands.stream().map(demand -> kept(demand, decision, leaf)).toList();
  }

  private static Truth kept(Demand demand, Decision decision, Function<Condition, Truth> leaf) {
    if (demand instanceof Demand.OfUser user) {
      Truth where = Conditions.truth(user.where(), leaf);
      Truth claim = user.claim().map(c -> Conditions.truth(c, leaf)).orElse(Truth.YES);
      return Conditions.both(where, user.always() ? claim.negated() : claim).negated();
    }
    if (demand instanceof Demand.OfAttribute attribute) {
      Truth held =
          decision
              .owner(attribute.attribute())
              .map(o -> held(o.owner(), attribute.holder()))
              .orElse(Truth.YES);
      return attribute.always() ? held : held.negated();
    }
    Demand.OfPush push = (Demand.OfPush) demand;
    return decision.writes().stream()
        .filter(write -> write.write().by().equals(push.system()))
        .map(write -> push.always() ? came(push, write) : came(push, write).negated())
        .reduce(Truth.YES, Conditions::both);
  }

  private static Truth came(Demand.OfPush push, WriteDecision write) {
    if (write.outcome() == Outcome.UNKNOWN && push.outcome() != Outcome.UNKNOWN) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        write.outcome() == push.outcome()
            && (push.reason().isEmpty() || push.reason().equals(write.reason())));
  }

  private static Truth held(Holding holding, String system) {
    if (holding instanceof Holding.Held held) {
      return Truth.of(held.holder().equals(system));
    }
    Holding.Open open = (Holding.Open) holding;
    return open.between().isEmpty() || open.between().contains(system) ? Truth.UNKNOWN : Truth.NO;
  }
}
