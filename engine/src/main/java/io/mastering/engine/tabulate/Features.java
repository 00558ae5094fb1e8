package io.mastering.engine.tabulate;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.UserType;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The features of an org's users: status, user type, one for each condition, one for each system
 * whose links matter, login.
 *
 * @param ordinary for each system the states of links that are combined with those of other systems
 * @param rare the states that are asked about without other links
 * @param fixed the numbers of the features that conditions ask about: each of their states counts
 */
record Features(
    List<Feature> all,
    Map<String, List<LinkState>> ordinary,
    Map<String, List<LinkState>> rare,
    Set<Integer> fixed) {
  static final int STATUS = 0;
  static final int TYPE = 1;
  static final int FIRST_CONDITION = 2;

  /** Every status that a snapshot can show. */
  static final List<UserStatus> STATUSES =
      Arrays.stream(UserStatus.values()).filter(status -> status != UserStatus.UNKNOWN).toList();

  static Features of(EffectiveOrg org) {
    Set<String> overriding = overriding(org);
    Named named = Named.of(org);
    List<String> pushed = org.pushedApps();
    Map<String, List<LinkState>> ordinary = new LinkedHashMap<>();
    Map<String, List<LinkState>> rare = new LinkedHashMap<>();
    for (EffectiveSystem system : inOrder(org)) {
      boolean sources = system.idp() || mayMaster(system);
      boolean receives = pushed.contains(system.name());
      if (sources || receives || named.systems().contains(system.name())) {
        boolean varies = sources || named.systems().contains(system.name());
        ordinary.put(
            system.name(), varies ? states(system, overriding) : List.of(LinkState.LINKED));
        rare.put(system.name(), receives ? rare(varies) : List.of());
      }
    }
    List<Feature> all = new ArrayList<>();
    all.add(new Feature.OfStatus(STATUSES));
    all.add(new Feature.OfType(typeNames(org)));
    org.policy().conditional().forEach(b -> all.add(new Feature.OfCondition(b.condition())));
    ordinary.forEach((name, states) -> all.add(link(name, states, rare)));
    all.add(new Feature.OfLogin());
    return new Features(all, ordinary, rare, fixed(all, named));
  }

  private static Set<Integer> fixed(List<Feature> all, Named named) {
    Set<Integer> fixed = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      boolean asked =
          all.get(i) instanceof Feature.OfLink link
              ? named.systems().contains(link.system())
              : i != STATUS || named.status();
      if (asked) {
        fixed.add(i);
      }
    }
    return fixed;
  }

  private static Feature link(
      String name, List<LinkState> states, Map<String, List<LinkState>> rare) {
    Set<LinkState> both = new LinkedHashSet<>(states);
    both.addAll(rare.getOrDefault(name, List.of()));
    return new Feature.OfLink(name, List.copyOf(both));
  }

  private static boolean mayMaster(EffectiveSystem system) {
    return system.settings() instanceof AppSettings app && app.mastersUsers() != Truth.NO;
  }

  private static List<LinkState> states(EffectiveSystem system, Set<String> overriding) {
    List<LinkState> states = new ArrayList<>(List.of(LinkState.NONE));
    if (system.idp()) {
      states.add(LinkState.NOT_UPDATED);
    }
    states.add(system.idp() ? LinkState.UPDATED : LinkState.LINKED);
    if (overriding.contains(system.name())) {
      states.add(system.idp() ? LinkState.UPDATED_WITHOUT_VALUE : LinkState.WITHOUT_VALUE);
    }
    return states;
  }

  private static List<LinkState> rare(boolean varies) {
    List<LinkState> rare =
        new ArrayList<>(
            List.of(LinkState.GROUP, LinkState.UNMATCHED, LinkState.SUSPENDED, LinkState.ENDED));
    if (!varies) {
      rare.add(0, LinkState.NONE);
    }
    return rare;
  }

  /** The systems that some override of some user type lists. */
  private static Set<String> overriding(EffectiveOrg org) {
    Set<String> overriding = new TreeSet<>();
    for (int type = 0; type < org.numberOfTypes(); type++) {
      for (Fact fact : org.settings(type)) {
        if (fact instanceof OverrideEntry entry) {
          overriding.add(entry.source());
        }
      }
    }
    return overriding;
  }

  /** In the order of the priority list, then of the org. */
  private static List<EffectiveSystem> inOrder(EffectiveOrg org) {
    Set<EffectiveSystem> ordered = new LinkedHashSet<>();
    org.policy().priority().map(Priority::sources).orElse(List.of()).stream()
        .map(org::system)
        .flatMap(Optional::stream)
        .forEach(ordered::add);
    ordered.addAll(org.systems());
    return List.copyOf(ordered);
  }

  private static List<String> typeNames(EffectiveOrg org) {
    List<String> names = new ArrayList<>();
    int unshown = org.objects().flatMap(OrgObjects::schemas).orElse(List.of()).isEmpty() ? 0 : 1;
    for (int type = 0; type < org.numberOfTypes() - unshown; type++) {
      names.add(typeName(org, type));
    }
    return names;
  }

  /** What a user type is called: by the policy, else by the snapshot. */
  static String typeName(EffectiveOrg org, int type) {
    Optional<String> declared =
        org.policy().userTypes().stream()
            .map(UserType::name)
            .filter(name -> org.type(Optional.of(name)) == type && type > 0)
            .findFirst();
    return declared.orElseGet(
        () ->
            type == 0
                ? "default"
                : org.objects().flatMap(OrgObjects::schemas).orElse(List.of()).stream()
                    .filter(schema -> org.type(Optional.of(schema.type())) == type)
                    .map(schema -> schema.title().orElse(schema.type()))
                    .findFirst()
                    .orElse("another"));
  }

  /** The state of a condition's feature. */
  static char state(Truth truth) {
    return (char) (truth == Truth.YES ? 1 : truth == Truth.NO ? 0 : 2);
  }
}
