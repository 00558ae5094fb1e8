package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.decide.Questions;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.FindingsThatHold;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.FindingFacts;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Finding;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.User;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import io.mastering.rules.RuleSession;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is found of a situation part by part is what the rules find when they see all of it at once.
 */
class FindingsInPartsTest {
  private static final RuleBase DECIDING = RuleBase.load();
  private static final RuleBase FINDING = RuleBase.loadFindings();
  private static final int ORGS = 60;
  private static final int USERS = 25;

  /** Those that random orgs seldom have. Their pages are run, in parts. */
  private static final Set<Code> SELDOM =
      EnumSet.of(
          Code.MST304,
          Code.MST305,
          Code.MST308,
          Code.MST309,
          Code.MST311,
          Code.MST313,
          Code.MST316,
          Code.MST318);

  @Test
  void partsFindWhatTheWholeShows() {
    Set<Code> seen = EnumSet.noneOf(Code.class);
    for (long seed = 1; seed <= ORGS; seed++) {
      RandomOrg random = seed % 5 == 0 ? RandomOrg.withoutSnapshot(seed) : RandomOrg.of(seed);
      EffectiveOrg org = EffectiveOrg.of(random.policy, random.objects);
      List<User> users = new RandomUsers(seed).list(USERS);
      Set<Code> ofOrg = compare(seed, org, users);
      assertThat(FindingsThatHold.of(DECIDING, FINDING, org, users)).containsAll(ofOrg);
      seen.addAll(ofOrg);
    }
    Set<Code> expected = EnumSet.range(Code.MST301, Code.MST320);
    expected.removeAll(SELDOM);
    assertThat(seen).containsAll(expected);
  }

  private static Set<Code> compare(long seed, EffectiveOrg org, List<User> users) {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    Situator situator = new Situator(org, Asks.batch(org, List.of()).andFindings());
    SituationFacts facts = situator.facts();
    try (StagedDecider decider = new StagedDecider(DECIDING, org, facts);
        UserFindings search = new UserFindings(FINDING, org, facts, new Allowed(List.of()))) {
      for (User user : users) {
        Situation situation = situator.situate(user).situation().orElseThrow();
        Decision decision = decider.decide(situation);
        Set<Found.Key> parts = new HashSet<>();
        search.look(situation, decision).found().forEach(found -> parts.add(found.key()));
        assertThat(parts)
            .as("seed %d, %s", seed, user)
            .isEqualTo(whole(org, facts.type(situation), facts.of(situation), decision));
        parts.forEach(key -> codes.add(key.code()));
      }
    }
    return codes;
  }

  private static Set<Found.Key> whole(
      EffectiveOrg org, int type, List<Fact> situation, Decision decision) {
    List<Fact> settings = new ArrayList<>(org.settings(type));
    settings.addAll(FindingFacts.of(org, type));
    settings.addAll(Questions.standing(org).writes());
    List<Fact> told = new ArrayList<>(situation);
    told.removeIf(LinkValue.class::isInstance);
    List<Conclusion> decided = new ArrayList<>(decision.conclusions());
    Set<Found.Key> keys = new HashSet<>();
    try (RuleSession session = FINDING.open(settings)) {
      for (Finding each : session.find(told, decided)) {
        keys.add(new Found.Key(each.code(), each.subject(), each.counterpart()));
      }
    }
    return keys;
  }
}
