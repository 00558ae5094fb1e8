package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Demands;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.report.Cause;
import io.mastering.engine.report.Since;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is open names what would settle it; what is refused names whose it is, and why. */
class OpenDecisionsTest {
  private static final RuleBase RULES = RuleBase.load();

  /** Of a random user: decided in one step, and in two. */
  private record Pair(Decision whole, Decision staged) {}

  private static final List<Pair> PAIRS = pairs();

  private interface Check {
    void of(Decision whole, Decision staged);
  }

  private static void forAll(Check check) {
    PAIRS.forEach(pair -> check.of(pair.whole(), pair.staged()));
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (long seed = 1001; seed <= 1025; seed++) {
      RandomOrg random = RandomOrg.of(seed);
      EffectiveOrg org = EffectiveOrg.of(random.policy, random.objects);
      Situator situator = new Situator(org, Asks.batch(org, new Demands(random.demands).leaves()));
      try (StagedDecider staged = new StagedDecider(RULES, org, situator.facts());
          Decider whole = new Decider(RULES, org, situator.facts(), Questions.standing(org))) {
        for (User user : new RandomUsers(seed).list(25)) {
          Situation situation = situator.situate(user).situation().orElseThrow();
          pairs.add(new Pair(whole.decide(situation), staged.decide(situation)));
        }
      }
    }
    return pairs;
  }

  private static List<Holding.Open> open(Decision decision) {
    List<Holding.Open> open = new ArrayList<>();
    if (decision.mastery().master() instanceof Holding.Open master) {
      open.add(master);
    }
    decision
        .owners()
        .forEach(
            owner -> {
              if (owner.owner() instanceof Holding.Open one) {
                open.add(one);
              }
            });
    return open;
  }

  @Test
  void everyOpenDecisionNamesWhatWouldSettleIt() {
    Set<Outcome> seen = new TreeSet<>();
    Set<String> settlers = new TreeSet<>();
    forAll(
        (whole, staged) -> {
          for (Holding.Open open : open(whole)) {
            assertThat(open.settledBy()).as(whole.toString()).isNotEmpty();
            seen.add(open.outcome());
            settlers.addAll(open.settledBy());
          }
          for (WriteDecision write : whole.writes()) {
            if (write.outcome() == Outcome.UNKNOWN) {
              assertThat(write.settledBy()).as(write.toString()).isNotEmpty();
              settlers.addAll(write.settledBy());
            } else {
              assertThat(write.settledBy()).isEmpty();
            }
          }
        });
    assertThat(seen).containsExactlyInAnyOrder(Outcome.AMBIGUOUS, Outcome.UNKNOWN);
    assertThat(settlers).allMatch(s -> s.contains("GET /api/v1/") || s.contains("policy"));
  }

  @Test
  void stepsTellWhatTheWholeTells() {
    forAll(
        (whole, staged) -> {
          assertThat(Told.of(staged)).isEqualTo(Told.of(whole));
          assertThat(open(staged)).isEqualTo(open(whole));
          assertThat(staged.writes().stream().map(WriteDecision::settledBy))
              .containsExactlyElementsOf(
                  whole.writes().stream().map(WriteDecision::settledBy).toList());
          assertThat(staged.writes().stream().map(Since::of))
              .containsExactlyElementsOf(whole.writes().stream().map(Since::of).toList());
          assertThat(staged.writes().stream().map(Cause::of))
              .containsExactlyElementsOf(whole.writes().stream().map(Cause::of).toList());
        });
  }

  @Test
  void everyRefusalForItsOwnerNamesOwnerAttributesSinceRuleAndWaysOut() {
    int[] seen = new int[1];
    forAll(
        (whole, staged) -> {
          for (WriteDecision write : whole.writes()) {
            boolean refused =
                write.outcome() == Outcome.REFUSED
                    && write.reason().get().word().equals("mastered-elsewhere");
            if (refused) {
              seen[0]++;
              assertThat(write.owner()).isPresent();
              assertThat(write.attributes()).isNotEmpty();
              assertThat(write.waysOut()).isNotEmpty();
              assertThat(Cause.of(write)).startsWith(write.owner().get() + " owns ");
              boolean source = !write.owner().get().equals("nobody");
              assertThat(Since.of(write).isPresent()).as(write.toString()).isEqualTo(source);
            } else {
              assertThat(write.owner().isPresent() && write.outcome() != Outcome.REFUSED).isFalse();
            }
          }
        });
    assertThat(seen[0]).isPositive();
  }
}
