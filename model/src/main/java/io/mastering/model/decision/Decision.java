package io.mastering.model.decision;

import io.mastering.model.policy.Assumption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules decide about a situation.
 *
 * @param owners one per attribute of the user's schema, in its order
 * @param writes in the order in which they were asked
 * @param conclusions everything that was concluded on the way
 */
public record Decision(
    Mastery mastery,
    List<Ownership> owners,
    List<WriteDecision> writes,
    List<Conclusion> conclusions) {
  public Decision {
    owners = List.copyOf(owners);
    writes = List.copyOf(writes);
    conclusions = List.copyOf(conclusions);
  }

  public Optional<Ownership> owner(String attribute) {
    return owners.stream().filter(owner -> owner.attribute().equals(attribute)).findFirst();
  }

  /** Every assumption that some part of the decision leans on. */
  public Set<Assumption> assumes() {
    Set<Assumption> all = new TreeSet<>(mastery.assumes());
    owners.forEach(owner -> all.addAll(owner.assumes()));
    writes.forEach(write -> all.addAll(write.assumes()));
    return all;
  }
}
