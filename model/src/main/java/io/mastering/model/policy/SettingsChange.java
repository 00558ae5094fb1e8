package io.mastering.model.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One change of an org's settings in the course of a scenario. It says only what it changes, so
 * that two changes of different settings can come in any order.
 */
public sealed interface SettingsChange {
  /** The org as it is after the change. */
  Org in(Org org);

  /**
   * {@code ORG just in time provisioning becomes ...}, {@code ORG edit deactivated users becomes
   * ...}: what is absent stays as it is.
   */
  record OrgBecomes(Optional<Boolean> justInTime, Optional<Boolean> editDeactivatedUsers)
      implements SettingsChange {
    @Override
    public Org in(Org org) {
      return org.withSettings(justInTime, editDeactivatedUsers);
    }
  }

  /** {@code priority becomes ...}. */
  record PriorityBecomes(Priority priority) implements SettingsChange {
    @Override
    public Org in(Org org) {
      return org.withPriority(Optional.of(priority));
    }
  }

  /** {@code attribute ... becomes ...}: in place of the statement about the same attribute. */
  record InheritanceBecomes(InheritanceStatement statement) implements SettingsChange {
    @Override
    public Org in(Org org) {
      return org.withInheritance(
          replaced(
              org.inheritance(),
              old -> old.attribute().equals(statement.attribute()),
              Optional.of(statement)));
    }
  }

  /** {@code assume ...}: in place of what was assumed. */
  record AssumptionBecomes(Assume assume) implements SettingsChange {
    @Override
    public Org in(Org org) {
      Map<Assumption, Assume> all = new HashMap<>(org.assumptions());
      all.put(assume.assumption(), assume);
      return org.withAssumptions(all);
    }
  }

  /** {@code SYSTEM is disabled}, {@code SYSTEM SETTING becomes ...}: the system as it then is. */
  record SystemBecomes(OrgSystem system) implements SettingsChange {
    @Override
    public Org in(Org org) {
      return org.withSystems(
          replaced(org.systems(), old -> old.name().equals(system.name()), Optional.of(system)),
          org.matchings());
    }
  }

  /** A change of a caller that pushes into the org. */
  record InboundBecomes(Inbound inbound) implements SettingsChange {
    @Override
    public Org in(Org org) {
      return org.withInbounds(
          replaced(org.inbounds(), old -> old.name().equals(inbound.name()), Optional.of(inbound)));
    }
  }

  /**
   * {@code SYSTEM is deleted}. Lists that name it may stay: nobody is linked to it any more.
   *
   * @param system a source, an app, an IdP or an inbound caller
   */
  record SystemRemoved(String system) implements SettingsChange {
    @Override
    public Org in(Org org) {
      return org.withSystems(
              replaced(org.systems(), old -> old.name().equals(system), Optional.empty()),
              replaced(org.matchings(), old -> old.source().equals(system), Optional.empty()))
          .withInbounds(
              replaced(org.inbounds(), old -> old.name().equals(system), Optional.empty()));
    }
  }

  /** With the new one in the place of the first that is meant, else at the end. */
  private static <T> List<T> replaced(List<T> all, Predicate<T> meant, Optional<T> by) {
    List<T> changed = new ArrayList<>();
    Optional<T> left = by;
    for (T one : all) {
      if (!meant.test(one)) {
        changed.add(one);
      } else if (left.isPresent()) {
        changed.add(left.get());
        left = Optional.empty();
      }
    }
    left.ifPresent(changed::add);
    return changed;
  }
}
