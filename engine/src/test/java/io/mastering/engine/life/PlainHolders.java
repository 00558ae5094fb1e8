package io.mastering.engine.life;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.SignIn;
import io.mastering.model.policy.UserType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who may master a user and own his attributes, worked out from domain.md without the rules: what
 * is not known is tried both ways.
 */
final class PlainHolders {
  /** Several candidates, and no list says which of them (M5). */
  static final String AMBIGUOUS = "ambiguous";

  private static final Set<String> ENDED =
      Set.of("DEPROVISIONED", "INACTIVE", "REVOKED", "UNASSIGNED");
  private static final Set<String> LIVE = Set.of("ACTIVE", "PROVISIONED", "STAGED", "SUSPENDED");

  private final Org policy;
  private final boolean shown;
  private final Account account;
  private final PlainConditions conditions;
  private final List<Set<String>> candidates;
  private final List<Optional<Priority>> orders;

  PlainHolders(OrgState org, Account account) {
    this.policy = org.org().policy();
    this.shown = org.org().objects().isPresent();
    this.account = account;
    this.conditions = new PlainConditions(policy, account.user());
    this.candidates = possibleCandidates();
    Optional<Priority> plain =
        account.earlierOrder().isPresent()
            ? account.earlierOrder().get().priority()
            : policy.priority();
    this.orders = governing(block -> block.priority(), plain);
  }

  /** Whether nothing about candidates and the order of sources is open. */
  boolean isCertain() {
    return candidates.size() == 1 && orders.size() == 1;
  }

  /** The candidates, if they are certain. */
  Set<String> candidates() {
    return candidates.get(0);
  }

  /** Everybody who may turn out to be the master; an only one is. */
  Set<String> masters() {
    Set<String> masters = new TreeSet<>();
    candidates.forEach(possible -> masters.addAll(masters(possible)));
    return masters;
  }

  private Set<String> masters(Set<String> possible) {
    Set<String> masters = new TreeSet<>();
    orders.forEach(order -> masters.add(master(possible, order)));
    return masters;
  }

  private static String master(Set<String> candidates, Optional<Priority> order) {
    if (candidates.size() < 2) {
      return candidates.stream().findFirst().orElse(Policy.OKTA);
    }
    return order.map(Priority::sources).orElse(List.of()).stream()
        .filter(candidates::contains)
        .findFirst()
        .orElse(AMBIGUOUS);
  }

  /** Everybody who may turn out to own an attribute. */
  Set<String> owners(String attribute) {
    Set<String> owners = new TreeSet<>();
    for (Optional<Inheritance> inheritance : inheritances(attribute)) {
      for (Set<String> possible : candidates) {
        owners.addAll(owners(attribute, inheritance.orElse(Inheritance.FROM_MASTER), possible));
      }
    }
    return owners;
  }

  /** Whether one statement certainly governs the attribute (A8). */
  boolean isGoverned(String attribute) {
    return inheritances(attribute).size() == 1;
  }

  private List<Optional<Inheritance>> inheritances(String attribute) {
    Optional<InheritanceStatement> plain =
        conditions
            .type()
            .map(UserType::inheritance)
            .flatMap(own -> about(own, attribute))
            .or(() -> about(policy.inheritance(), attribute));
    return governing(
        block -> about(block.inheritance(), attribute).map(InheritanceStatement::inheritance),
        plain.map(InheritanceStatement::inheritance));
  }

  private static Optional<InheritanceStatement> about(
      List<InheritanceStatement> among, String attribute) {
    return named(among, attribute).or(() -> named(among, InheritanceStatement.ALL));
  }

  private static Optional<InheritanceStatement> named(
      List<InheritanceStatement> among, String name) {
    return among.stream().filter(s -> s.attribute().equals(name)).findFirst();
  }

  private Set<String> owners(String attribute, Inheritance inheritance, Set<String> possible) {
    return switch (inheritance.mode()) {
      case FROM_MASTER -> masters(possible);
      case FROM_OKTA -> Set.of(Policy.OKTA);
      case OVERRIDE -> overriding(attribute, inheritance.sources(), possible);
    };
  }

  private Set<String> overriding(String attribute, List<String> listed, Set<String> possible) {
    Set<String> owners = new TreeSet<>();
    for (String source : listed) {
      int passed = possible.contains(source) ? passedOver(source, attribute) : 1;
      if (passed <= 0) {
        owners.add(source);
      }
      if (passed < 0) {
        return owners;
      }
    }
    owners.addAll(fallback(possible));
    return owners;
  }

  /** Where a snapshot shows other things, nothing shows which value of a link is meant (A5). */
  private int passedOver(String source, String attribute) {
    if (!policy.assumed(Assumption.OVERRIDE_EMPTY).equals("next")) {
      return -1;
    }
    return shown
        ? 0
        : sign(account.link(source).orElseThrow().profile().value(attribute).orElse("").isEmpty());
  }

  private Set<String> fallback(Set<String> possible) {
    String to = policy.assumed(Assumption.OVERRIDE_FALLBACK);
    return to.equals("master") ? masters(possible) : Set.of(to);
  }

  /** What may govern: of the blocks that say something, the first that holds; else the plain. */
  private <T> List<Optional<T>> governing(
      Function<ConditionalBlock, Optional<T>> says, Optional<T> plain) {
    List<Optional<T>> possible = new ArrayList<>();
    for (ConditionalBlock block : policy.conditional()) {
      Optional<T> said = says.apply(block);
      int sign = said.isPresent() ? conditions.sign(block.condition()) : -1;
      if (sign >= 0) {
        possible.add(said);
      }
      if (sign > 0) {
        return possible;
      }
    }
    possible.add(plain);
    return possible;
  }

  /** Every set of candidates that there may be. */
  private List<Set<String>> possibleCandidates() {
    List<Set<String>> sets = new ArrayList<>(List.of(new LinkedHashSet<>()));
    for (Link link : account.user().links()) {
      int sign = candidate(link);
      List<Set<String>> without = sign == 0 ? copies(sets) : List.of();
      if (sign >= 0) {
        sets.forEach(set -> set.add(link.system()));
      }
      sets.addAll(without);
    }
    return sets;
  }

  private static List<Set<String>> copies(List<Set<String>> sets) {
    return sets.stream().<Set<String>>map(LinkedHashSet::new).toList();
  }

  /** M2, M3, M8: 1 it is a candidate, -1 it is none, 0 that cannot be said. */
  private int candidate(Link link) {
    int status =
        switch (account.user().status()) {
          case DEPROVISIONED -> -1;
          case UNKNOWN -> 0;
          default -> 1;
        };
    Optional<OrgSystem> system = policy.system(link.system());
    int active = system.map(s -> sign(s.active().orElse(true))).orElse(0);
    int linked = link.idp() ? mark(link, system) : appLink(link, system);
    return Math.min(status, Math.min(active, linked));
  }

  private static int appLink(Link link, Optional<OrgSystem> system) {
    int masters =
        system.map(s -> sign(s.mastersUsers().orElse(s.role() == OrgSystem.Role.SOURCE))).orElse(0);
    int individual = link.scope().map(scope -> sign(scope.equals("USER"))).orElse(0);
    int matched = sign(link.externalId().isPresent());
    int live = link.status().map(s -> ENDED.contains(s) ? -1 : LIVE.contains(s) ? 1 : 0).orElse(0);
    return Math.min(Math.min(masters, individual), Math.min(matched, live));
  }

  private int mark(Link link, Optional<OrgSystem> idp) {
    if (link.updatedBySignIn().isPresent()) {
      return sign(link.updatedBySignIn().get());
    }
    boolean updates =
        idp.flatMap(OrgSystem::signIn).flatMap(SignIn::updateExistingUsers).orElse(false);
    Assumption assumption = updates ? Assumption.IDP_LINK_WHILE_ON : Assumption.IDP_LINK_WHILE_OFF;
    return switch (policy.assumed(assumption)) {
      case "marked" -> 1;
      case "not-marked" -> -1;
      default -> 0;
    };
  }

  private static int sign(boolean holds) {
    return holds ? 1 : -1;
  }

  /** Whether he can have no candidate at all (M8). */
  boolean isDeactivated() {
    return account.user().status() == UserStatus.DEPROVISIONED;
  }
}
