package io.mastering.engine.tabulate;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Policy;
import java.util.HashMap;
import java.util.Map;

/** Counts who owns what, as the rules answer: for each user type, attribute and system. */
final class Ownerships {
  private final Map<Key, Count> counts = new HashMap<>();

  private record Key(int type, String attribute, String system) {}

  /** How often a system could have owned an attribute, and did. */
  private static final class Count {
    private int users;
    private int linked;
    private int owned;
    private int ownedLinked;
    private int asMaster;
    private int mastered;
    private int open;
    private boolean overrides;
  }

  /**
   * Takes a decision in.
   *
   * @param linked for each system whether the user has a link that it can master him by; Okta has.
   *     A system that has no value for him is not in it
   */
  void add(int type, Map<String, Boolean> linked, Decision decision) {
    for (Ownership ownership : decision.owners()) {
      linked.forEach(
          (system, is) ->
              count(
                  counts.computeIfAbsent(
                      new Key(type, ownership.attribute(), system), k -> new Count()),
                  system,
                  is,
                  ownership,
                  decision.mastery().master()));
    }
  }

  private static void count(
      Count count, String system, boolean linked, Ownership ownership, Holding master) {
    boolean owns = ownership.owner().is(system);
    boolean masters = master.is(system);
    count.users++;
    count.linked += linked ? 1 : 0;
    count.owned += owns ? 1 : 0;
    count.ownedLinked += owns && linked ? 1 : 0;
    count.mastered += masters ? 1 : 0;
    count.asMaster += owns && masters ? 1 : 0;
    count.overrides |= owns && (ownership.rule() == Rule.A3 || ownership.rule() == Rule.A2);
    boolean open =
        ownership.owner() instanceof Holding.Open o && o.between().contains(system) && linked;
    count.open += open ? 1 : 0;
  }

  /** When a system owns an attribute of users of a type. */
  OwnerRole role(int type, String attribute, String system) {
    Count count = counts.get(new Key(type, attribute, system));
    if (count == null || count.owned == 0) {
      return count != null && count.open > 0 ? OwnerRole.OPEN : OwnerRole.NEVER;
    }
    boolean asMaster = count.owned == count.asMaster && count.asMaster == count.mastered;
    boolean always =
        system.equals(Policy.OKTA)
            ? count.owned == count.users
            : count.ownedLinked == count.linked && count.owned == count.ownedLinked;
    return always && (count.overrides || !asMaster)
        ? OwnerRole.ALWAYS
        : asMaster ? OwnerRole.AS_MASTER : OwnerRole.SOMETIMES;
  }
}
