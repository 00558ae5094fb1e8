package io.mastering.engine.scenario;

import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.MappedIn;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out a sign-in or an imported record in two steps: first whom it is about and what it does
 * to him, then, on the state that this led to, which of the values sent are written.
 */
final class Arrival {
  private final World world;
  private final String name;
  private final Write asked;
  private final Write.Kind valuesKind;
  private final Map<String, String> values;

  /**
   * @param name what the scenario calls the user
   * @param asked the sign-in or the record
   * @param values what it sends, by Okta attribute
   */
  Arrival(
      World world, String name, Write asked, Write.Kind valuesKind, Map<String, String> values) {
    this.world = world;
    this.name = name;
    this.asked = asked;
    this.valuesKind = valuesKind;
    this.values = Map.copyOf(values);
  }

  /**
   * Puts it to the rules and does what they say.
   *
   * @param found the facts about whom it is about
   */
  Event carryOut(Set<String> words, List<Fact> found) {
    User before = world.user(name).orElseGet(() -> GivenUsers.created(name, Map.of()));
    List<Fact> facts = new ArrayList<>(found);
    facts.addAll(sent(asked, before));
    Decision decision = ask(before, asked, facts);
    WriteDecision answer = decision.writes().get(0);
    List<Effect> effects = effects(decision);
    Event event = new Event(words, before, decision, answer);
    if (effects.isEmpty()) {
      return event;
    }
    User after = new Effects(world.org(), values).on(before, effects);
    world.put(name, after);
    boolean first = does(effects, Effect.Kind.WRITE_FIRST_VALUES);
    return first || does(effects, Effect.Kind.WRITE_VALUES)
        ? write(event, after, first ? Write.Kind.FIRST_VALUES : valuesKind)
        : event;
  }

  /**
   * The values, asked about on the new state; an arrival that only writes ends as its values do.
   */
  private Event write(Event event, User after, Write.Kind kind) {
    Write second = new Write(asked.write() + ", its values", kind, asked.by(), false);
    Decision decision = ask(after, second, sent(second, after));
    WriteDecision answer = decision.writes().get(0);
    User kept = new Effects(world.org(), values).on(after, effects(decision));
    Map<String, String> profile = new HashMap<>(after.profile().values());
    for (String attribute : answer.written()) {
      profile.put(attribute, values.getOrDefault(attribute, ""));
    }
    profile.values().removeIf(String::isEmpty);
    world.put(
        name,
        new User(
            kept.id(),
            kept.status(),
            kept.type(),
            kept.provider(),
            new Profile(profile),
            kept.groups(),
            kept.links()));
    boolean telling = event.write().outcome() == Outcome.APPLIED;
    return telling ? new Event(event.words(), event.user(), decision, answer) : event;
  }

  private Decision ask(User user, Write write, List<Fact> facts) {
    List<Fact> all = new ArrayList<>(facts);
    all.add(write);
    return world.decide(user, new Questions(List.of(write), all));
  }

  private static List<Effect> effects(Decision decision) {
    return decision.conclusions().stream()
        .filter(Effect.class::isInstance)
        .map(Effect.class::cast)
        .sorted(java.util.Comparator.comparing(Effect::kind))
        .toList();
  }

  private static boolean does(List<Effect> effects, Effect.Kind kind) {
    return effects.stream().anyMatch(effect -> effect.kind() == kind);
  }

  /** What is sent, whether it is new, whether it is mapped, and whether it is valid. */
  private List<Fact> sent(Write write, User user) {
    EffectiveOrg org = world.org();
    Optional<Set<String>> mapped = org.mappedIn(asked.by());
    List<Fact> facts = new ArrayList<>();
    values.forEach(
        (attribute, value) -> {
          boolean changed = !value.equals(user.profile().value(attribute).orElse(""));
          facts.add(new SentAttribute(write.write(), attribute, changed));
          if (mapped.isEmpty() || mapped.get().contains(attribute)) {
            facts.add(new MappedIn(asked.by(), attribute));
          }
        });
    String login = values.get("login");
    if (login != null && !isValid(login, user)) {
      facts.add(new InvalidValue(write.write(), "login", Truth.YES));
    }
    return facts;
  }

  private boolean isValid(String login, User user) {
    EffectiveOrg org = world.org();
    return org.loginFits(org.type(user.type()), login) != Truth.NO && !world.isTaken(login, name);
  }
}
