package io.mastering.rules;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Finding;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Decides one situation after the other under the settings that it was opened with. Not for several
 * threads at once.
 */
public final class RuleSession implements AutoCloseable {
  /**
   * Far more than any situation needs: reaching it means that rules call each other in a circle.
   */
  static final int LIMIT = 1_000_000;

  private final KieSession session;
  private boolean open = true;

  RuleSession(KieSession session, Collection<? extends Fact> settings) {
    this.session = session;
    Set<Fact> distinct = new LinkedHashSet<>(settings);
    distinct.add(new ConditionTruth(PriorityList.ALWAYS, Truth.YES));
    insert(distinct);
    fire(distinct);
  }

  /**
   * Everything that the rules conclude about one situation, with what they conclude from the
   * settings alone. Equal facts count once. Nothing of a situation is left for the next one.
   *
   * @return the conclusions by kind, in the order in which {@link Conclusion} permits them; those
   *     of one kind by write or system, place, gate, remedy or index in the schema, attribute: the
   *     same whatever the order of facts and rules
   */
  public List<Conclusion> conclude(Collection<? extends Fact> situation) {
    return conclude(situation, List.of());
  }

  /**
   * The same, taking over what was concluded earlier about parts of the situation whose facts are
   * not given again.
   *
   * @param earlier candidates, possible candidates and sources kept out, for links that are not
   *     among the facts
   */
  public List<Conclusion> conclude(
      Collection<? extends Fact> situation, Collection<? extends Conclusion> earlier) {
    return conclude(situation, earlier, any -> true);
  }

  private List<Conclusion> conclude(
      Collection<? extends Fact> situation,
      Collection<? extends Conclusion> earlier,
      Predicate<Conclusion> wanted) {
    if (!open) {
      throw new IllegalStateException("the session is closed, or was left by a failure");
    }
    Set<Object> distinct = new LinkedHashSet<>(situation);
    distinct.addAll(earlier);
    open = false;
    List<FactHandle> handles = insert(distinct);
    fire(distinct);
    List<Conclusion> conclusions = conclusions(wanted);
    for (FactHandle handle : handles) {
      session.delete(handle);
    }
    fire(distinct);
    open = true;
    return conclusions;
  }

  /** The findings that the settings alone lead to, in their order. */
  public List<Finding> findInSettings() {
    Predicate<Conclusion> wanted = c -> c instanceof Finding found && found.isOfSettings();
    return conclusions(wanted).stream().map(Finding.class::cast).toList();
  }

  /** The findings that a situation and what was decided about it lead to, in their order. */
  public List<Finding> find(
      Collection<? extends Fact> situation, Collection<? extends Conclusion> decided) {
    Predicate<Conclusion> wanted = c -> c instanceof Finding found && !found.isOfSettings();
    return conclude(situation, decided, wanted).stream().map(Finding.class::cast).toList();
  }

  /** The conclusions that are there now, in their order. */
  List<Conclusion> conclusions() {
    return conclusions(any -> true);
  }

  private List<Conclusion> conclusions(Predicate<Conclusion> wanted) {
    List<Conclusion> conclusions = new ArrayList<>();
    for (Object each : session.getObjects()) {
      if (each instanceof Conclusion conclusion && wanted.test(conclusion)) {
        conclusions.add(conclusion);
      }
    }
    return ConclusionOrder.sorted(conclusions);
  }

  private List<FactHandle> insert(Set<?> facts) {
    List<FactHandle> handles = new ArrayList<>(facts.size());
    for (Object fact : facts) {
      handles.add(session.insert(fact));
    }
    return handles;
  }

  private void fire(Set<?> facts) {
    int fired = session.fireAllRules(LIMIT);
    if (fired >= LIMIT) {
      throw new IllegalStateException(
          "the rules fired " + fired + " times without an end, given " + facts);
    }
  }

  @Override
  public void close() {
    open = false;
    session.dispose();
  }
}
