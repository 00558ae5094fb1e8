package io.mastering.engine.tabulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.Chance;
import io.mastering.engine.RandomOrg;
import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A table answers about users whom it was not made from as the rules do: any status, type, values,
 * groups and links.
 */
class TablesAnswerLikeTheRulesTest {
  private static final RuleBase RULES = RuleBase.load();
  private static final int USERS = 60;
  private static final List<String> VALUES =
      List.of("HR", "Lead", "2026-01-01", "2025-12-31T10:00:00Z", "anything");
  private static final List<String> LOGINS = List.of("ana@acme.example", "dodo@d.dd", "12345");

  /** A user, and the states of his links. */
  private record Drawn(User user, Map<String, LinkState> states, List<String> rare) {}

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void whateverTheSettings(int lot) {
    for (int i = 0; i < 6; i++) {
      long seed = 100 + lot * 6 + i;
      RandomOrg random = i % 2 == 0 ? RandomOrg.of(seed) : RandomOrg.withoutSnapshot(seed);
      EffectiveOrg org = EffectiveOrg.of(random.policy, random.objects);
      compare(org, OrgTables.of(RULES, org), new Chance(seed));
    }
  }

  private static void compare(EffectiveOrg org, OrgTables tables, Chance chance) {
    Situator situator = new Situator(org, Asks.batch(org, List.of()));
    try (Decider decider = new Decider(RULES, org, situator.facts(), Questions.standing(org))) {
      for (int i = 0; i < USERS; i++) {
        Drawn drawn = draw(org, tables, chance);
        Situation situation = situator.situate(drawn.user()).situation().orElseThrow();
        Decision decision = decider.decide(situation);
        String states = states(org, tables, drawn, situator.facts().of(situation));
        compare(tables, drawn, states, decision);
      }
    }
  }

  private static void compare(OrgTables tables, Drawn drawn, String states, Decision decision) {
    for (WriteDecision write : decision.writes()) {
      boolean out = write.write().kind() == Write.Kind.PUSH_UPDATE;
      if (!out && !drawn.rare().isEmpty()) {
        continue;
      }
      DecisionTable table = tables.writes().get(write.write().write());
      assertThat(table).as(write.write().write()).isNotNull();
      assertThat(table.answer(states))
          .as("%s for %s", write.write().write(), drawn)
          .contains(Answer.of(write));
    }
    if (!drawn.rare().isEmpty()) {
      return;
    }
    assertThat(tables.master().answer(states))
        .as("master of %s", drawn)
        .contains(Answer.of(decision.mastery()));
    for (Ownership owner : decision.owners()) {
      DecisionTable table =
          tables.owners().entrySet().stream()
              .filter(each -> each.getKey().contains(owner.attribute()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow();
      assertThat(table.answer(states))
          .as("owner of %s of %s", owner.attribute(), drawn)
          .contains(Answer.of(owner, decision.mastery()));
    }
  }

  private static Drawn draw(EffectiveOrg org, OrgTables tables, Chance chance) {
    Map<String, LinkState> states = new HashMap<>();
    List<Link> links = new ArrayList<>();
    Optional<String> type =
        chance.maybe(0.5, () -> chance.pick(List.of("otyA", "otyB", "contractor")));
    if (type.isPresent() && !tables.types().containsKey(org.type(type))) {
      type = Optional.empty();
    }
    List<String> rare = new ArrayList<>();
    boolean usual = chance.of(0.6);
    Features features = Features.of(org);
    for (Feature feature : tables.features()) {
      if (feature instanceof Feature.OfLink link) {
        List<LinkState> ordinary = features.ordinary().get(link.system());
        LinkState state = chance.pick(usual ? ordinary : link.states());
        states.put(link.system(), state);
        String id = org.system(link.system()).flatMap(EffectiveSystem::id).orElse(link.system());
        Profile held = state.isWithoutValue() ? Profile.EMPTY : held(org, link.system(), type);
        state.link(id, held).ifPresent(links::add);
        if (!ordinary.contains(state)) {
          rare.add(link.system());
        }
      }
    }
    Map<String, String> values = new HashMap<>();
    for (String attribute : org.attributes(org.type(type))) {
      chance.maybe(0.6, () -> chance.pick(VALUES)).ifPresent(v -> values.put(attribute, v));
    }
    values.put("login", login(org, type, chance));
    User user =
        new User(
            "00u1",
            chance.pick(Features.STATUSES),
            type,
            Optional.empty(),
            new Profile(values),
            chance.some(List.of("Partners", "00g1")),
            chance.shuffled(links));
    return new Drawn(user, states, rare);
  }

  /** One that fits, mostly; where none does, one whose form nobody knows is never asked about. */
  private static String login(EffectiveOrg org, Optional<String> type, Chance chance) {
    Optional<String> fitting =
        LOGINS.stream().filter(l -> org.loginFits(org.type(type), l) == Truth.YES).findFirst();
    return chance.of(0.2) ? "" : fitting.orElse("");
  }

  private static Profile held(EffectiveOrg org, String system, Optional<String> type) {
    Map<String, String> okta = new HashMap<>();
    org.attributes(org.type(type)).forEach(attribute -> okta.put(attribute, "held"));
    return new Profile(org.held(system, okta));
  }

  private static String states(EffectiveOrg org, OrgTables tables, Drawn drawn, List<Fact> facts) {
    StringBuilder states = new StringBuilder();
    int condition = 0;
    for (Feature feature : tables.features()) {
      if (feature instanceof Feature.OfStatus status) {
        states.append((char) status.states().indexOf(drawn.user().status()));
      } else if (feature instanceof Feature.OfType) {
        states.append((char) org.type(drawn.user().type()));
      } else if (feature instanceof Feature.OfCondition) {
        states.append((char) truth(facts, condition++));
      } else if (feature instanceof Feature.OfLink link) {
        states.append((char) link.states().indexOf(drawn.states().get(link.system())));
      } else {
        states.append((char) (drawn.user().profile().value("login").orElse("").isEmpty() ? 1 : 0));
      }
    }
    return states.toString();
  }

  private static int truth(List<Fact> facts, int condition) {
    return facts.stream()
        .filter(ConditionTruth.class::isInstance)
        .map(ConditionTruth.class::cast)
        .filter(truth -> truth.condition() == condition)
        .map(truth -> truth.truth() == Truth.YES ? 1 : truth.truth() == Truth.NO ? 0 : 2)
        .findFirst()
        .orElseThrow();
  }
}
