package io.mastering.engine.findings;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.OwnedValues;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Finding;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.User;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for findings over users: in situations part by part, in the values of each user, and in all
 * users together at the end. No rule that looks for findings reads two parts at once; a test
 * compares with the whole. Not thread-safe.
 */
public final class UserFindings implements AutoCloseable {
  /** Pushes of which what was found is remembered. */
  private static final int PUSHES = 1 << 16;

  private final SituationFacts situations;
  private final Allowed allowed;
  private final OwnedValues values;
  private final Places places;
  private final Asking rules;
  private final Assigned assigned;
  private final Map<Pushed, List<Found>> knownPushes = new HashMap<>();
  private final Map<ValueAsked, List<Found>> knownValues = new HashMap<>();

  /** A push and what it carries, of a user type. */
  private record Pushed(int type, Part part) {}

  /** A value of a user type's owner. */
  private record ValueAsked(int type, OwnedValues.Odd odd) {}

  /** What is looked for in each user of a situation. */
  public record Look(
      List<Found> found, AboutUser user, List<AboutLink> links, Optional<String> lockOut) {}

  /**
   * @param rules those that look for findings
   */
  public UserFindings(
      RuleBase rules, EffectiveOrg org, SituationFacts situations, Allowed allowed) {
    this.allowed = allowed;
    this.situations = situations;
    this.values = new OwnedValues(org);
    this.places = new Places(org);
    this.rules = new Asking(rules, org);
    this.assigned = new Assigned(org);
  }

  /** What is found of a situation, whoever is in it. */
  public Look look(Situation situation, Decision decision) {
    AboutUser user = user(situation, decision);
    List<AboutLink> links = links(situation, decision.writes());
    List<Found> found = new ArrayList<>(user.found());
    SignIn signIn = signIn(user, links);
    found.addAll(signIn.found());
    for (AboutLink link : links) {
      found.addAll(found(user, link));
      link.queued().forEach(push -> found.addAll(found(user, link, push)));
    }
    return new Look(List.copyOf(found), user, links, signIn.lockOut());
  }

  /**
   * What can be asked of the users of a situation without their links.
   *
   * @param decision what is decided of them, perhaps among more
   */
  public AboutUser user(Situation situation, Decision decision) {
    int type = situations.type(situation);
    AboutUser user =
        new AboutUser(
            type,
            rules.settings(type),
            situations.of(situation),
            decision,
            values.owned(type, decision));
    List<Finding> findings = new ArrayList<>();
    user.alone().forEach(part -> findings.addAll(rules.of(type, part)));
    user.found = told(findings);
    return user;
  }

  /**
   * What can be asked of the links of a situation.
   *
   * @param writes what is decided of pushes along them, among others
   */
  public List<AboutLink> links(Situation situation, List<WriteDecision> writes) {
    return AboutLink.all(
        rules.settings(situations.type(situation)), situations.of(situation), writes, assigned);
  }

  /** What is found of a link: it depends on whether any app is a candidate, not on which. */
  public List<Found> found(AboutUser user, AboutLink link) {
    if (link.toApp().isEmpty()) {
      return List.of();
    }
    int which = user.hasDeactivator() ? 1 : 0;
    List<Found> known = link.found[which];
    if (known == null) {
      known = told(rules.of(user.type(), user.with(link)));
      link.found[which] = known;
    }
    return known;
  }

  /** What is found of a push that leaves along a link. */
  public List<Found> found(AboutUser user, AboutLink link, Verdict queued) {
    return user.pushed(link.system(), queued)
        .map(part -> pushed(new Pushed(user.type(), part)))
        .orElse(List.of());
  }

  private List<Found> pushed(Pushed push) {
    List<Found> before = knownPushes.get(push);
    if (before != null) {
      return before;
    }
    List<Found> now = told(rules.of(push.type(), push.part()));
    if (knownPushes.size() < PUSHES) {
      knownPushes.put(push, now);
    }
    return now;
  }

  /** What is found of how a user with these links signs in, and would once he is disconnected. */
  public SignIn signIn(AboutUser user, List<AboutLink> links) {
    Optional<Part> part = user.signIn(links, Set.of());
    if (part.isEmpty()) {
      return SignIn.NOT_TOLD;
    }
    List<Finding> before = rules.of(user.type(), part.get());
    return new SignIn(told(before), lockOut(user, links, before));
  }

  /** Tried: what is found of the user's sign-in without these links, and not with them (F11). */
  private Optional<String> lockOut(AboutUser user, List<AboutLink> links, List<Finding> before) {
    if (user.disconnected().isEmpty() || unknownProvider(before).isPresent()) {
      return Optional.empty();
    }
    return user.signIn(links, user.disconnected())
        .flatMap(part -> unknownProvider(rules.of(user.type(), part)));
  }

  private static Optional<String> unknownProvider(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code() == Code.MST311)
        .map(Finding::subject)
        .findFirst();
  }

  private List<Found> told(List<Finding> findings) {
    return findings.isEmpty() ? List.of() : allowed.without(Found.together(findings, places));
  }

  /** What is found in the values of a user. */
  public List<Found> ofUser(AboutUser about, User user) {
    List<OwnedValues.Odd> odd = values.odd(user, about.owned());
    if (odd.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (OwnedValues.Odd value : odd) {
      found.addAll(
          knownValues.computeIfAbsent(
              new ValueAsked(about.type(), value), asked -> ofValue(asked, about.owners())));
    }
    return found;
  }

  private List<Found> ofValue(ValueAsked asked, List<Owner> owners) {
    List<Owner> owner =
        owners.stream().filter(o -> o.attribute().equals(asked.odd().value().attribute())).toList();
    List<LinkValue> compared = new ArrayList<>(List.of(asked.odd().value()));
    asked.odd().beside().ifPresent(compared::add);
    return told(rules.ofValues(asked.type(), compared, owner));
  }

  /** The links that were counted, by what they were counted for. */
  public Map<String, Long> counted() {
    return assigned.counted();
  }

  /** Counts the links that another search of the same kind counted. */
  public void add(Map<String, Long> counted) {
    assigned.add(counted);
  }

  /** What is found in all users that were counted, together. */
  public List<Found> ofAll() {
    return told(rules.ofAll(assigned.facts()));
  }

  @Override
  public void close() {
    rules.close();
  }
}
