package io.mastering.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.Pass;
import io.mastering.engine.batch.Plan;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Demands;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.report.DecisionJson;
import io.mastering.engine.report.Tally;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Demand;
import io.mastering.model.situation.Truth;
import io.mastering.rules.RuleBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Users of random orgs go the way of a batch run, from the bytes of a line over parts of situations
 * that others had before, and come out as if each had been decided alone.
 */
class ThroughBytesTest {
  private static final RuleBase RULES = RuleBase.load();
  private static final int ORGS = 60;
  private static final int USERS = 120;
  private static final OrgObjects NOTHING =
      new OrgObjects(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @TempDir Path folder;

  @Test
  void usersComeOutAsIfEachWereAlone() throws IOException {
    int composed = 0;
    for (long seed = 1; seed <= ORGS; seed++) {
      RandomOrg random = seed % 5 == 0 ? RandomOrg.withoutSnapshot(seed) : RandomOrg.of(seed);
      // what is only written has no values of links to compare, and a batch run always has a
      // snapshot
      EffectiveOrg org =
          EffectiveOrg.of(random.policy, Optional.of(random.objects.orElse(NOTHING)));
      List<User> users = new RandomUsers(seed).list(USERS);
      for (List<Demand> asked : List.of(List.<Demand>of(), random.demands)) {
        List<String> lines = evaluated(org, new Demands(asked), users, seed);
        assertThat(lines).hasSize(users.size());
        for (int i = 0; i < lines.size(); i++) {
          assertThat(lines.get(i))
              .as(seed + " " + users.get(i))
              .isEqualTo(alone(org, new Demands(asked), users.get(i)));
        }
        composed += lines.size();
      }
    }
    assertThat(composed).isEqualTo(2 * ORGS * USERS);
  }

  private List<String> evaluated(EffectiveOrg org, Demands demands, List<User> users, long seed)
      throws IOException {
    Chance chance = new Chance(seed);
    Files.write(
        folder.resolve("users.ndjson"),
        users.stream().map(user -> UserLineText.of(user, chance)).toList());
    Asks asks = Asks.batch(org, demands.leaves());
    Situator situator = new Situator(org, asks);
    Plan plan = Plan.of(org, asks, situator, situator.facts(), demands, Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StagedDecider decider = new StagedDecider(RULES, org, situator.facts())) {
      new Pass(
              plan,
              decider,
              new Tally(org.policy()::assumed),
              new Inspector(org.objects().orElseThrow()),
              new Tuning(1 + (int) (seed % 3), 4096, seed % 2 == 0 ? 3 : 1 << 15))
          .run(
              new EvaluationSink(
                  Optional.of(out),
                  Optional.empty(),
                  rejected -> {
                    throw new AssertionError(rejected.toString());
                  },
                  done -> {},
                  Optional.empty()),
              Snapshot.open(folder).users().orElseThrow());
    }
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceAll(",\"situation\":\"s[0-9a-z]{12}\"", ""))
        .toList();
  }

  /** Decided in a session that saw nobody else. */
  private static String alone(EffectiveOrg org, Demands demands, User user) throws IOException {
    Situator situator = new Situator(org, Asks.everything(demands.leaves()));
    try (Decider decider = new Decider(RULES, org, situator.facts(), Questions.standing(org))) {
      var situation = situator.situate(user).situation().orElseThrow();
      Decision decision = decider.decide(situation);
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
        json.writeStartObject();
        json.writeStringField("schema", "mastering/decision/1");
        json.writeStringField("user", user.id());
        DecisionJson.members(json, decision);
        demands(json, demands, demands.kept(decision, situator.leaves(situation)));
        json.writeEndObject();
      }
      return line.toString(StandardCharsets.UTF_8);
    }
  }

  private static void demands(JsonGenerator json, Demands demands, List<Truth> kept)
      throws IOException {
    List<Integer> broken = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) != Truth.YES) {
        broken.add(i);
      }
    }
    if (broken.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("demands");
    for (int i : broken) {
      json.writeStartObject();
      json.writeNumberField("demand", i + 1);
      json.writeNumberField("line", demands.demands().get(i).span().line());
      json.writeStringField("kept", kept.get(i) == Truth.NO ? "no" : "unknown");
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
