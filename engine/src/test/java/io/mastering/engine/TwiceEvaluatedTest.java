package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.batch.WantedValues;
import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Demands;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.rules.RuleBase;
import io.mastering.rules.RuleSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Users of random orgs are decided twice: through the key of their situation, and each alone from
 * everything that his line says.
 */
class TwiceEvaluatedTest {
  private static final RuleBase RULES = RuleBase.load();
  private static final int ORGS = 60;
  private static final int USERS = 50;

  /** One random org, and what both ways of deciding need of it. */
  private record Case(long seed, RandomOrg random, EffectiveOrg org, List<User> users) {
    static Case of(long seed) {
      RandomOrg random = seed % 5 == 0 ? RandomOrg.withoutSnapshot(seed) : RandomOrg.of(seed);
      EffectiveOrg org = EffectiveOrg.of(random.policy, random.objects);
      return new Case(seed, random, org, new RandomUsers(seed).list(USERS));
    }

    Asks everything() {
      return Asks.everything(List.of());
    }
  }

  private static Stream<Case> cases() {
    return Stream.iterate(1L, seed -> seed + 1).limit(ORGS).map(Case::of);
  }

  /** Decided alone, in a session that saw nobody else. */
  private static List<Conclusion> alone(Case one, User user, Set<Fact> facts) {
    List<Fact> settings = new ArrayList<>(one.org.settings(one.org.type(user.type())));
    settings.addAll(Questions.standing(one.org).facts());
    try (RuleSession session = RULES.open(settings)) {
      return session.conclude(facts);
    }
  }

  @Test
  void keyTellsTheRulesWhatTheLineSays() {
    cases()
        .forEach(
            one -> {
              Situator situator = new Situator(one.org, one.everything());
              SituationFacts facts = situator.facts();
              for (User user : one.users) {
                Situation situation = situator.situate(user).situation().orElseThrow();
                Set<Fact> told = new HashSet<>(facts.of(situation));
                assertThat(told).as(one.seed + " " + user).isEqualTo(withKeptLogin(one, user));
                assertThat(facts.type(situation)).isEqualTo(one.org.type(user.type()));
              }
            });
  }

  /** The plain facts, but the login of a user whom nobody may edit counts as fitting (E3). */
  private static Set<Fact> withKeptLogin(Case one, User user) {
    Set<Fact> facts = new HashSet<>();
    for (Fact fact : PlainFacts.of(one.org, user)) {
      boolean deactivated =
          fact instanceof UserState state
              && state.status() == UserStatus.DEPROVISIONED
              && !one.random.policy.editDeactivatedUsers().orElse(false);
      facts.add(deactivated ? new UserState(user.status(), Truth.YES) : fact);
    }
    return facts;
  }

  @Test
  void usersAreDecidedAsIfEachWereAlone() {
    int[] different = new int[1];
    cases()
        .forEach(
            one -> {
              Demands demands = new Demands(one.random.demands);
              Situator situator = new Situator(one.org, Asks.batch(one.org, demands.leaves()));
              Map<Situation, Decision> table = new HashMap<>();
              try (StagedDecider decider = new StagedDecider(RULES, one.org, situator.facts())) {
                for (User user : one.users) {
                  Situation situation = situator.situate(user).situation().orElseThrow();
                  Decision decision = table.computeIfAbsent(situation, decider::decide);
                  List<Conclusion> alone = alone(one, user, PlainFacts.of(one.org, user));
                  assertThat(Told.of(decision))
                      .as(one.seed + " " + user)
                      .isEqualTo(Told.of(alone, decision));
                  PlainTruth plain = new PlainTruth(one.org, user, Optional.of(decision));
                  assertThat(demands.kept(decision, situator.leaves(situation)))
                      .as(one.seed + " " + user)
                      .isEqualTo(one.random.demands.stream().map(plain::kept).toList());
                }
              }
              different[0] += table.size();
            });
    assertThat(different[0]).isBetween(ORGS, ORGS * USERS - 1);
  }

  @Test
  void explanationsHoldTheSameConclusionsAsIfTheUserWereAlone() {
    cases()
        .limit(20)
        .forEach(
            one -> {
              Situator situator = new Situator(one.org, one.everything());
              try (Decider decider =
                  new Decider(RULES, one.org, situator.facts(), Questions.standing(one.org))) {
                for (User user : one.users.subList(0, 20)) {
                  Situation situation = situator.situate(user).situation().orElseThrow();
                  assertThat(decider.decide(situation).conclusions())
                      .as(one.seed + " " + user)
                      .isEqualTo(alone(one, user, withKeptLogin(one, user)));
                }
              }
            });
  }

  @Test
  void situationsAreEqualWhenTheirFactsAre() {
    cases()
        .forEach(
            one -> {
              Situator situator = new Situator(one.org, one.everything());
              Map<Object, Situation> byFacts = new HashMap<>();
              Map<Situation, Object> byCode = new HashMap<>();
              for (User user : one.users) {
                Situation situation = situator.situate(user).situation().orElseThrow();
                Object facts = List.of(one.org.type(user.type()), withKeptLogin(one, user));
                assertThat(byFacts.computeIfAbsent(facts, f -> situation)).isEqualTo(situation);
                assertThat(byCode.computeIfAbsent(situation, c -> facts)).isEqualTo(facts);
              }
            });
  }

  @Test
  void batchAsksForLessAndSharesMore() {
    cases()
        .forEach(
            one -> {
              Situator batch = new Situator(one.org, Asks.batch(one.org, List.of()));
              SituationFacts facts = batch.facts();
              for (User user : one.users) {
                Set<Fact> told = new HashSet<>(facts.of(batch.situate(user).situation().get()));
                Set<Fact> all = withKeptLogin(one, user);
                told.removeIf(UserState.class::isInstance);
                assertThat(all).containsAll(told);
                all.removeAll(told);
                assertThat(all)
                    .allMatch(
                        fact ->
                            fact instanceof UserState
                                || fact instanceof LinkValue
                                || fact instanceof CredentialProvider);
              }
            });
  }

  @Test
  void orderOfLinksAndOfUsersIsNoMatter() {
    cases()
        .forEach(
            one -> {
              Chance chance = new Chance(one.seed);
              Situator situator = new Situator(one.org, one.everything());
              Situator other = new Situator(one.org, one.everything());
              List<User> shuffled = chance.shuffled(one.users);
              Map<String, Set<Fact>> facts = new HashMap<>();
              for (User user : shuffled) {
                User mixed = Users.with(user, chance.shuffled(user.links()));
                Situation situation = other.situate(mixed).situation().orElseThrow();
                facts.put(user.id(), new HashSet<>(other.facts().of(situation)));
              }
              for (User user : one.users) {
                Situation situation = situator.situate(user).situation().orElseThrow();
                User mixed = Users.with(user, chance.shuffled(user.links()));
                assertThat(situator.situate(mixed).situation()).contains(situation);
                assertThat(facts.get(user.id()))
                    .isEqualTo(new HashSet<>(situator.facts().of(situation)));
              }
            });
  }

  @Test
  void whatNoRuleReadsIsInNoKey() {
    cases()
        .forEach(
            one -> {
              Asks asks = Asks.batch(one.org, new Demands(one.random.demands).leaves());
              Situator situator = new Situator(one.org, asks);
              for (User user : one.users) {
                User bare =
                    Users.onlyWith(
                        user, asks, WantedValues.of(one.org, asks.leaves(), false).wanted());
                assertThat(situator.situate(bare).situation())
                    .isEqualTo(situator.situate(user).situation());
              }
            });
  }
}
