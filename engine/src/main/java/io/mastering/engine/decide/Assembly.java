package io.mastering.engine.decide;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Mastery;
import io.mastering.model.decision.Obstacle;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.OpenOwner;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.decision.Written;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the conclusions about one situation together as its decision. */
final class Assembly {
  private final List<Conclusion> conclusions;
  private final Basis basis;
  private final List<Mastery> masters = new ArrayList<>();
  private final Map<Integer, Ownership> owners = new TreeMap<>();

  private Assembly(List<Conclusion> conclusions) {
    this.conclusions = conclusions;
    this.basis = new Basis(conclusions);
  }

  /**
   * @param attributes how many attributes the user's schema has; each has exactly one owner
   * @param writes the writes that were asked about, in the order to tell them
   */
  static Decision of(List<Conclusion> conclusions, int attributes, List<Write> writes) {
    Assembly assembly = new Assembly(conclusions);
    conclusions.forEach(assembly::place);
    if (assembly.masters.size() != 1 || assembly.owners.size() != attributes) {
      throw new IllegalStateException(
          "the rules gave "
              + assembly.masters
              + " as masters and "
              + assembly.owners.size()
              + " owners for "
              + attributes
              + " attributes");
    }
    return new Decision(
        assembly.masters.get(0),
        List.copyOf(assembly.owners.values()),
        writes.stream().map(assembly::write).flatMap(Optional::stream).toList(),
        conclusions);
  }

  private void place(Conclusion conclusion) {
    if (conclusion instanceof Master master) {
      masters.add(
          new Mastery(
              new Holding.Held(master.holder()), master.rule(), basis.assumes(master), master));
    } else if (conclusion instanceof OpenMaster open) {
      Holding holding =
          new Holding.Open(
              open.outcome(), open.between(), Settlers.of(basis, open, open.outcome()));
      masters.add(new Mastery(holding, open.rule(), basis.assumes(open), open));
    } else if (conclusion instanceof Owner owner) {
      own(
          owner.index(),
          new Ownership(
              owner.attribute(),
              new Holding.Held(owner.holder()),
              owner.rule(),
              basis.assumes(owner),
              owner));
    } else if (conclusion instanceof OpenOwner open) {
      Holding holding =
          new Holding.Open(
              open.outcome(), open.between(), Settlers.of(basis, open, open.outcome()));
      own(
          open.index(),
          new Ownership(open.attribute(), holding, open.rule(), basis.assumes(open), open));
    }
  }

  private void own(int index, Ownership ownership) {
    if (owners.put(index, ownership) != null) {
      throw new IllegalStateException("the rules gave two owners: " + ownership.attribute());
    }
  }

  private Optional<WriteDecision> write(Write write) {
    List<Verdict> verdicts =
        of(Verdict.class).filter(v -> v.write().equals(write.write())).toList();
    if (verdicts.size() > 1) {
      throw new IllegalStateException("the rules gave several outcomes: " + verdicts);
    }
    return verdicts.stream().findFirst().map(verdict -> write(write, verdict));
  }

  private WriteDecision write(Write write, Verdict verdict) {
    List<Blocked> blocked = blocked(verdict);
    return new WriteDecision(
        write,
        verdict.outcome(),
        verdict.reason(),
        blocked.stream().findFirst().map(Blocked::owner),
        blocked.stream().map(Blocked::attribute).toList(),
        verdict.outcome() == Outcome.UNKNOWN
            ? Settlers.of(basis, verdict, verdict.outcome())
            : List.of(),
        of(Written.class)
            .filter(w -> w.write().equals(write.write()))
            .map(Written::attribute)
            .toList(),
        of(WayOut.class)
            .filter(w -> w.write().equals(write.write()))
            .sorted(Comparator.comparing(WayOut::remedy))
            .toList(),
        of(Obstacle.class).filter(o -> o.write().equals(write.write())).toList(),
        verdict.rule(),
        basis.assumes(verdict),
        verdict);
  }

  /** The attributes that a refusal is about, in schema order. */
  private List<Blocked> blocked(Verdict verdict) {
    if (verdict.outcome() != Outcome.REFUSED) {
      return List.of();
    }
    boolean elsewhere = verdict.reason().equals(Optional.of(Reason.MASTERED_ELSEWHERE));
    return of(Blocked.class)
        .filter(b -> b.write().equals(verdict.write()))
        .filter(
            b ->
                elsewhere
                    ? !b.owner().equals(Policy.OKTA)
                    : b.owner().equals(Policy.OKTA) && b.rule() == verdict.rule())
        .sorted(Comparator.comparingInt(Blocked::index))
        .toList();
  }

  private <C extends Conclusion> java.util.stream.Stream<C> of(Class<C> kind) {
    return conclusions.stream().filter(kind::isInstance).map(kind::cast);
  }
}
