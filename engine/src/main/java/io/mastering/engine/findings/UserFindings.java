package io.mastering.engine.findings;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.engine.situate.OwnedValues;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Finding;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.WayOut;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assignments;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.rules.RuleBase;
import io.mastering.rules.RuleSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for findings over users: in each situation once, in the values of each user, and in all
 * users together at the end. Not thread-safe.
 */
public final class UserFindings implements AutoCloseable {
  /** Parts of situations that are remembered. */
  private static final int PARTS = 1 << 16;

  private final RuleBase rules;
  private final EffectiveOrg org;
  private final SituationFacts situations;
  private final Allowed allowed;
  private final OwnedValues values;
  private final Places places;
  private final Map<Integer, OfType> types = new TreeMap<>();
  private final Map<Asked, List<Finding>> known = new HashMap<>();
  private final Map<ValueAsked, List<Found>> knownValues = new HashMap<>();
  private final Map<String, long[]> assigned = new TreeMap<>();

  /** The rules and settings of a user type. */
  private record OfType(RuleSession session, Settings settings) {}

  /** A part of a situation of a user type. */
  private record Asked(int type, Parts.Part part) {}

  /** A value of a user type's owner. */
  private record ValueAsked(int type, OwnedValues.Odd odd) {}

  /**
   * What is looked for in each user of a situation.
   *
   * @param owned the attributes whose values are compared, by their owner
   * @param owners who owns them, and why
   * @param links the counters of his links, and those of links that have ended
   * @param lockOut the credential provider that no longer knows him once he is disconnected from
   *     what may master him, where that leads out of a refusal
   */
  public record Look(
      int type,
      List<Found> found,
      Map<String, List<AttributeSettings>> owned,
      List<Owner> owners,
      List<long[]> links,
      Optional<String> lockOut) {}

  /**
   * @param rules those that look for findings
   */
  public UserFindings(
      RuleBase rules, EffectiveOrg org, SituationFacts situations, Allowed allowed) {
    this.rules = rules;
    this.allowed = allowed;
    this.org = org;
    this.situations = situations;
    this.values = new OwnedValues(org);
    this.places = new Places(org);
    for (EffectiveSystem system : org.systems()) {
      assigned.put(system.name(), new long[1]);
    }
  }

  /** What is found of a situation, whoever is in it. */
  public Look look(Situation situation, Decision decision) {
    int type = situations.type(situation);
    List<Fact> facts = situations.of(situation);
    List<Finding> findings = new ArrayList<>();
    for (Parts.Part part : Parts.of(type(type).settings(), facts, decision)) {
      findings.addAll(findings(new Asked(type, part)));
    }
    List<Found> found = allowed.without(Found.together(findings, places));
    return new Look(
        type,
        found,
        values.owned(type, decision),
        owners(decision),
        counters(facts),
        lockOut(type, facts, decision));
  }

  /** Tried: what is found of the user's sign-in without these links, and not with them (F11). */
  private Optional<String> lockOut(int type, List<Fact> facts, Decision decision) {
    Set<String> left = new TreeSet<>();
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof WayOut way && way.remedy() == Remedy.R2) {
        left.add(way.about());
      }
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> before = unknownProvider(type, facts, Set.of());
    return unknownProvider(type, facts, left).filter(provider -> before.isEmpty());
  }

  private Optional<String> unknownProvider(int type, List<Fact> facts, Set<String> left) {
    return Parts.signIn(type(type).settings(), facts, left)
        .map(part -> findings(new Asked(type, part)))
        .orElse(List.of())
        .stream()
        .filter(finding -> finding.code() == Code.MST311)
        .map(Finding::subject)
        .findFirst();
  }

  private static List<Owner> owners(Decision decision) {
    return decision.conclusions().stream()
        .filter(Owner.class::isInstance)
        .map(Owner.class::cast)
        .toList();
  }

  private List<Finding> findings(Asked asked) {
    List<Finding> before = known.get(asked);
    if (before != null) {
      return before;
    }
    List<Finding> now =
        type(asked.type()).session().find(asked.part().facts(), asked.part().decided());
    if (known.size() < PARTS) {
      known.put(asked, now);
    }
    return now;
  }

  /** Counts the links of users. */
  public void count(Look look, long users) {
    look.links().forEach(counter -> counter[0] += users);
  }

  /** What is found in the values of a user. */
  public List<Found> ofUser(Look look, User user) {
    List<OwnedValues.Odd> odd = values.odd(user, look.owned());
    if (odd.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (OwnedValues.Odd value : odd) {
      found.addAll(
          knownValues.computeIfAbsent(
              new ValueAsked(look.type(), value), asked -> ofValue(asked, look.owners())));
    }
    return found;
  }

  private List<Found> ofValue(ValueAsked asked, List<Owner> owners) {
    List<Owner> owner =
        owners.stream().filter(o -> o.attribute().equals(asked.odd().value().attribute())).toList();
    List<LinkValue> told = new ArrayList<>(List.of(asked.odd().value()));
    asked.odd().beside().ifPresent(told::add);
    List<Finding> findings = type(asked.type()).session().find(told, owner);
    return allowed.without(Found.together(findings, places));
  }

  /** The links that were counted, by what they were counted for. */
  public Map<String, Long> counted() {
    Map<String, Long> counts = new TreeMap<>();
    assigned.forEach((of, count) -> counts.put(of, count[0]));
    return counts;
  }

  /** Counts the links that another search of the same kind counted. */
  public void add(Map<String, Long> counted) {
    counted.forEach((of, more) -> counter(of)[0] += more);
  }

  /** What is found in all users that were counted, together. */
  public List<Found> ofAll() {
    List<Assignments> all = new ArrayList<>();
    long links = 0;
    long ended = 0;
    for (EffectiveSystem system : org.systems()) {
      long[] live = assigned.getOrDefault(system.name(), new long[1]);
      long[] gone = assigned.getOrDefault(ended(system.name()), new long[1]);
      all.add(new Assignments(system.name(), false, live[0] + gone[0], gone[0]));
      if (system.settings() instanceof AppSettings app && app.mastersUsers() == Truth.YES) {
        links += live[0] + gone[0];
        ended += gone[0];
      }
    }
    all.add(new Assignments(org.policy().name(), true, links, ended));
    List<Finding> findings = new ArrayList<>();
    for (int type = 0; type < org.numberOfTypes(); type++) {
      findings.addAll(type(type).session().find(all, List.of()));
    }
    return allowed.without(Found.together(findings, places));
  }

  private OfType type(int type) {
    return types.computeIfAbsent(type, this::open);
  }

  private OfType open(int type) {
    List<Fact> settings = SettingsFindings.settings(org, type);
    return new OfType(rules.open(settings), new Settings(org, settings));
  }

  private List<long[]> counters(List<Fact> facts) {
    List<long[]> counters = new ArrayList<>();
    if (facts.stream().anyMatch(UserFindings::isDeactivated)) {
      return counters;
    }
    for (Fact fact : facts) {
      if (fact instanceof AppLink link) {
        boolean gone = link.standing() == LinkStanding.ENDED;
        counters.add(counter(gone ? ended(link.app()) : link.app()));
      } else if (fact instanceof IdpLink link) {
        counters.add(counter(link.idp()));
      }
    }
    return counters;
  }

  /** All links of a deactivated user have ended long ago: no import will remove them. */
  private static boolean isDeactivated(Fact fact) {
    return fact instanceof UserState user && user.status() == UserStatus.DEPROVISIONED;
  }

  private long[] counter(String of) {
    return assigned.computeIfAbsent(of, o -> new long[1]);
  }

  /** The key of the counter of an app's links that have ended; no app has this name. */
  private static String ended(String app) {
    return app + "\0ended";
  }

  @Override
  public void close() {
    types.values().forEach(type -> type.session().close());
    types.clear();
  }
}
