package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Course;
import io.mastering.model.decision.GoverningInheritance;
import io.mastering.model.decision.GoverningPriority;
import io.mastering.model.decision.KeptOut;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Offered;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.OpenOwner;
import io.mastering.model.decision.OutOfScope;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Placed;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.PossiblyBlocked;
import io.mastering.model.decision.Rejecting;
import io.mastering.model.decision.Sends;
import io.mastering.model.decision.Stopped;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** What holds for all rules together, over random users. */
class WholeRuleSetTest {
  private static final int CASES = 500;
  private static final int LIFE_CASES = 20 * CASES;
  private static final RuleBase RULES = RuleBase.loadWithLife();

  private static List<Conclusion> conclude(RuleBase rules, RandomCase each) {
    try (RuleSession session = rules.open(each.settings())) {
      return session.conclude(each.situation());
    }
  }

  private static RandomCase example(int seed) {
    return seed % 5 < 3 ? RandomCase.of(seed, seed % 3) : LifeCase.of(seed, seed % 3);
  }

  private static RuleBase reordered(UnaryOperator<List<Rule>> order) {
    List<Model> models = new ArrayList<>();
    for (Model model : RuleBase.models()) {
      models.add(RuleOrder.with(model, order.apply(new ArrayList<>(model.getRules()))));
    }
    return RuleBase.of(models);
  }

  @Test
  void theOrderOfFactsDecidesNothing() {
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = example(seed);
      List<Fact> settings = new ArrayList<>(each.settings());
      List<Fact> situation = new ArrayList<>(each.situation());
      Collections.shuffle(settings, new Random(seed));
      Collections.shuffle(situation, new Random(seed));
      assertThat(conclude(RULES, new RandomCase(settings, situation)))
          .as("seed %d", seed)
          .isEqualTo(conclude(RULES, each));
    }
  }

  @Test
  void theRulesOfALifeDecideNothingAboutUsersAsTheyAre() {
    RuleBase withoutLife = RuleBase.load();
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = RandomCase.of(seed, seed % 3);
      assertThat(conclude(withoutLife, each)).as("seed %d", seed).isEqualTo(conclude(RULES, each));
    }
  }

  @Test
  void theOrderOfRulesDecidesNothing() {
    RuleBase reversed =
        reordered(
            rules -> {
              Collections.reverse(rules);
              return rules;
            });
    RuleBase shuffled =
        reordered(
            rules -> {
              Collections.shuffle(rules, new Random(7));
              return rules;
            });
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = example(seed);
      List<Conclusion> expected = conclude(RULES, each);
      assertThat(conclude(reversed, each)).as("reversed, seed %d", seed).isEqualTo(expected);
      assertThat(conclude(shuffled, each)).as("shuffled, seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void aSessionDecidesEachUserAsIfHeWereTheFirst() {
    RandomCase org = LifeCase.of(1, 1);
    try (RuleSession session = RULES.open(org.settings())) {
      List<Conclusion> fromSettings = session.conclusions();
      for (int seed = 0; seed < CASES; seed++) {
        RandomCase each = new RandomCase(org.settings(), example(seed).situation());
        assertThat(session.conclude(each.situation()))
            .as("seed %d", seed)
            .isEqualTo(conclude(RULES, each));
        assertThat(session.conclusions()).isEqualTo(fromSettings);
      }
    }
  }

  @Test
  void whatIsConcludedOfALinkByItselfCanBeTakenOver() {
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = example(seed);
      try (RuleSession session = RULES.open(each.settings())) {
        List<Fact> links = new ArrayList<>(each.situation());
        links.removeIf(fact -> !isLink(fact));
        List<Fact> user = new ArrayList<>(each.situation());
        user.removeAll(links);
        List<Conclusion> ofLinks = new ArrayList<>();
        for (Fact link : links) {
          List<Fact> alone = new ArrayList<>(user);
          alone.add(link);
          ofLinks.addAll(session.conclude(alone));
        }
        ofLinks.removeIf(it -> !carries(it));
        assertThat(mastery(session.conclude(user, ofLinks)))
            .as("seed %d", seed)
            .isEqualTo(mastery(session.conclude(each.situation())));
      }
    }
  }

  private static boolean isLink(Fact fact) {
    return fact instanceof AppLink || fact instanceof IdpLink;
  }

  private static boolean carries(Conclusion conclusion) {
    return conclusion instanceof Candidate
        || conclusion instanceof PossibleCandidate
        || conclusion instanceof KeptOut;
  }

  private static List<Conclusion> mastery(List<Conclusion> told) {
    return told.stream()
        .filter(
            it ->
                it instanceof Master
                    || it instanceof OpenMaster
                    || it instanceof Owner
                    || it instanceof OpenOwner
                    || it instanceof Blocked
                    || it instanceof PossiblyBlocked)
        .toList();
  }

  @Test
  void theSameRulesCompiledTheClassicWayDecideTheSame() {
    RuleBase classic = new RuleBase(ClassicRules.compile());
    assertThat(new RuleVerifier(classic).names()).isEqualTo(new RuleVerifier(RULES).names());
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = example(seed);
      assertThat(conclude(classic, each)).as("seed %d", seed).isEqualTo(conclude(RULES, each));
    }
  }

  @Test
  void everyRuleSpeaksAndIsMissedWhenItIsLeftOut() {
    Set<String> notMissed = new TreeSet<>(new RuleVerifier(RULES).names());
    for (int seed = 0; seed < 58 * CASES && !notMissed.isEmpty(); seed++) {
      boolean first = seed < LIFE_CASES;
      RandomCase each = first ? LifeCase.of(seed, 1) : RandomCase.of(seed - LIFE_CASES, 1);
      for (String rule : firedFor(each)) {
        if (notMissed.contains(rule)
            && !decisions(without(rule, each)).equals(decisions(conclude(RULES, each)))) {
          notMissed.remove(rule);
        }
      }
    }
    assertThat(notMissed).isEmpty();
  }

  /** Without the steps on the way, which nobody is told of unless something follows from them. */
  private static List<Conclusion> decisions(List<Conclusion> told) {
    return told.stream()
        .filter(it -> !(it instanceof Placed || it instanceof GoverningPriority))
        .filter(it -> !(it instanceof GoverningInheritance || it instanceof Sends))
        .filter(
            it -> !(it instanceof OutOfScope || it instanceof Offered || it instanceof Rejecting))
        .filter(it -> !(it instanceof Course || it instanceof Stopped))
        .toList();
  }

  private static Set<String> firedFor(RandomCase each) {
    Set<String> fired = new TreeSet<>();
    KieSession session = RULES.rules().newKieSession();
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            fired.add(event.getMatch().getRule().getName());
          }
        });
    try (RuleSession listened = new RuleSession(session, each.settings())) {
      listened.conclude(each.situation());
    }
    return fired;
  }

  private static List<Conclusion> without(String rule, RandomCase each) {
    KieSession session = RULES.rules().newKieSession();
    try {
      session.insert(Given.ALWAYS);
      each.facts().forEach(session::insert);
      session.fireAllRules(match -> !match.getRule().getName().equals(rule));
      List<Conclusion> conclusions = new ArrayList<>();
      for (Object fact : session.getObjects()) {
        if (fact instanceof Conclusion conclusion) {
          conclusions.add(conclusion);
        }
      }
      return ConclusionOrder.sorted(conclusions);
    } finally {
      session.dispose();
    }
  }
}
