package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.policy.Priority;
import io.mastering.rules.RuleBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The desks of the orgs that have been asked about lately. */
final class Desks implements AutoCloseable {
  /** A session holds about a hundred kilobytes; a walk through many settings opens many. */
  private static final int OPEN = 32;

  private final RuleBase rules;
  private final Optional<Witness> witness;
  private final Map<EffectiveOrg, Desk> desks = new IdentityHashMap<>();
  private final Deque<EffectiveOrg> opened = new ArrayDeque<>();
  private final Map<EffectiveOrg, Map<Optional<Priority>, EffectiveOrg>> inEarlierOrder =
      new IdentityHashMap<>();

  Desks(RuleBase rules, Optional<Witness> witness) {
    this.rules = rules;
    this.witness = witness;
  }

  Optional<Witness> witness() {
    return witness;
  }

  /** The desk of an org as it is set. */
  Desk of(EffectiveOrg org) {
    Desk desk = desks.get(org);
    if (desk == null) {
      if (opened.size() >= OPEN) {
        EffectiveOrg oldest = opened.removeFirst();
        desks.remove(oldest).close();
        inEarlierOrder.remove(oldest);
      }
      desk = new Desk(rules, org, witness);
      desks.put(org, desk);
      opened.addLast(org);
    }
    return desk;
  }

  /** The desk that decides a user of an org: by the order of sources that holds for him (X6). */
  Desk of(EffectiveOrg org, Account account) {
    return account
        .earlierOrder()
        .map(order -> of(earlier(org, order.priority())))
        .orElseGet(() -> of(org));
  }

  private EffectiveOrg earlier(EffectiveOrg org, Optional<Priority> priority) {
    return inEarlierOrder
        .computeIfAbsent(org, o -> new java.util.HashMap<>())
        .computeIfAbsent(
            priority, p -> EffectiveOrg.of(org.policy().withPriority(p), org.objects()));
  }

  @Override
  public void close() {
    desks.values().forEach(Desk::close);
    desks.clear();
  }
}
