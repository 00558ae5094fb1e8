package io.mastering.engine.scenario;

import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situated;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Org;
import io.mastering.rules.RuleBase;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An org in the course of a scenario: its settings and its users as they now are. */
final class World {
  private final RuleBase rules;
  private final Map<String, User> users = new LinkedHashMap<>();
  private Optional<OrgObjects> objects = Optional.empty();
  private EffectiveOrg org;

  World(RuleBase rules, Org org) {
    this.rules = rules;
    this.org = EffectiveOrg.of(org, objects);
  }

  EffectiveOrg org() {
    return org;
  }

  /** Settings other than those of the policy hold from now on. */
  void settle(Org changed) {
    org = EffectiveOrg.of(changed, objects);
  }

  /** A snapshot's objects stand behind the policy from now on. */
  void load(OrgObjects shown) {
    objects = Optional.of(shown);
    org = EffectiveOrg.of(org.policy(), objects);
  }

  void put(String name, User user) {
    users.put(name, user);
  }

  Optional<User> user(String name) {
    return Optional.ofNullable(users.get(name));
  }

  Collection<User> users() {
    return List.copyOf(users.values());
  }

  /** How many users have this value, the given one among them whatever he has. */
  int count(String attribute, String value, Optional<User> itself) {
    return (int)
        users.values().stream()
            .filter(
                user ->
                    itself.filter(user::equals).isPresent()
                        || user.profile().value(attribute).filter(value::equals).isPresent())
            .count();
  }

  /** Whether another user has this login; case and accents make no difference (A10). */
  boolean isTaken(String login, String exceptUser) {
    String folded = folded(login);
    return users.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(exceptUser))
        .map(entry -> entry.getValue().profile().value("login"))
        .flatMap(Optional::stream)
        .anyMatch(other -> folded(other).equals(folded));
  }

  private static String folded(String login) {
    return Normalizer.normalize(login, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** What the rules decide about the user as he now is. */
  Decision decide(User user, Questions questions) {
    Situator situator = new Situator(org, Asks.everything(List.of()));
    Situated situated = situator.situate(user);
    if (situated.situation().isEmpty()) {
      throw new IllegalStateException(user.id() + ": " + situated.objection());
    }
    try (Decider decider = new Decider(rules, org, situator.facts(), Questions.NONE)) {
      return decider.decide(situated.situation().get(), questions);
    }
  }
}
