package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.FindingsThatHold;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.report.FindingCount;
import io.mastering.engine.report.Summary;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.FindingFacts;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.snapshot.OddLine;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Finding;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import io.mastering.rules.RuleSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found of a situation part by part is what the rules find when they see all of it at once.
 */
class FindingsInPartsTest {
  private static final RuleBase DECIDING = RuleBase.load();
  private static final RuleBase FINDING = RuleBase.loadFindings();

  /** Found in the values of users, and in all users together. */
  private static final Set<Code> OF_VALUES_OR_ALL =
      EnumSet.of(Code.MST305, Code.MST313, Code.MST316, Code.MST318);

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
      assertThat(
              FindingsThatHold.of(
                  DECIDING,
                  FINDING,
                  org,
                  users.stream().map(user -> new FindingsThatHold.Users(user, 1)).toList()))
          .containsAll(ofOrg);
      seen.addAll(ofOrg);
    }
    Set<Code> expected = EnumSet.range(Code.MST301, Code.MST320);
    expected.removeAll(SELDOM);
    assertThat(seen).containsAll(expected);
  }

  /** Found of users that are put together from pieces, as an evaluation does. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anEvaluationCountsWhatTheWholeShows(long seed, @TempDir Path folder) throws IOException {
    new Generator(Shape.ADVERSARIAL, 250, seed).writeTo(folder);
    Snapshot snapshot = Snapshot.open(folder);
    Org policy = RandomOrg.of(seed).policy;
    EffectiveOrg org = EffectiveOrg.of(policy, Optional.of(snapshot.objects()));
    Map<Found.Key, Long> expected = new HashMap<>();
    Situator situator = new Situator(org, Asks.batch(org, List.of()).andFindings());
    try (StagedDecider decider = new StagedDecider(DECIDING, org, situator.facts())) {
      for (String line : Files.readAllLines(folder.resolve("users.ndjson"))) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        OddLine read = OddLine.read(bytes, 0, bytes.length, bytes.length, Wanted.EVERYTHING);
        Situation situation = situator.situate(read.user().orElseThrow()).situation().orElseThrow();
        SituationFacts facts = situator.facts();
        whole(org, facts.type(situation), facts.of(situation), decider.decide(situation))
            .forEach(key -> expected.merge(key, 1L, Long::sum));
      }
    }
    Map<Found.Key, Long> counted = new HashMap<>();
    for (FindingCount each : evaluated(policy, snapshot).findings()) {
      if (each.users() > 0 && !OF_VALUES_OR_ALL.contains(each.code())) {
        counted.put(each.found().key(), each.users());
      }
    }
    assertThat(counted).isNotEmpty().isEqualTo(expected);
  }

  private static Summary evaluated(Org org, Snapshot snapshot) throws IOException {
    Policy policy = new Policy("p", List.of(org), List.of(), List.of(), List.of());
    return new Evaluation(
            Engine.start(),
            Optional.of(FindingRules.start()),
            policy,
            org,
            snapshot,
            new Tuning(1, 1 << 19, 100))
        .run(
            new EvaluationSink(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rejected -> {},
                users -> {},
                Optional.empty()));
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
