package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.Written;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Writes of a user's life are decided as an oracle in plain Java decides them. */
class LifeOracleTest {
  private static final int CASES = 1200;
  private static final RuleBase RULES = RuleBase.loadWithLife();

  /** The assumptions that these writes are decided by. */
  private static final List<Assumption> READ =
      List.of(
          Assumption.ORG_JIT_GATES,
          Assumption.SIGN_IN_OTHER_STATUS,
          Assumption.INVALID_UNOWNED,
          Assumption.PRIORITY_CHANGE_EFFECT,
          Assumption.SUSPEND_OTHER_STATUS,
          Assumption.CREATE_WRITES);

  @Test
  void decidesAsTheOracleWhereEverythingIsShown() {
    Set<Write.Kind> kinds = new HashSet<>();
    for (int seed = 0; seed < CASES; seed++) {
      kinds.add(verify(LifeCase.of(seed, 0), seed));
    }
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(LifeCase.KINDS);
  }

  @Test
  void namesAnOutcomeOnlyIfWhatIsNotShownCannotChangeIt() {
    for (int seed = 0; seed < CASES; seed++) {
      verify(LifeCase.of(seed, 1), seed);
    }
  }

  @Test
  void everyWriteHasExactlyOneVerdictHoweverLittleIsShown() {
    Set<String> told = new TreeSet<>();
    for (int seed = 0; seed < 4 * CASES; seed++) {
      RandomCase each = LifeCase.of(seed, seed % 4, seed / 4 % 4);
      told.add(asked(each).kind() + (isUnknown(each) ? " unknown" : ""));
    }
    assertThat(told).containsAll(LifeCase.KINDS.stream().map(Write.Kind::name).toList());
  }

  private static boolean isUnknown(RandomCase each) {
    return answer(conclude(each)).verdict().equals("UNKNOWN");
  }

  @Test
  void aHigherPlaceIsAWayOutOnlyIfItHelps() {
    Set<Write.Kind> helped = new HashSet<>();
    for (int seed = 0; seed < 4 * CASES; seed++) {
      RandomCase each = LifeCase.of(seed, seed % 2);
      List<Conclusion> told = conclude(each);
      for (WayOut way : about(WayOut.class, told)) {
        if (way.remedy() == Remedy.R4) {
          assertThat(answer(conclude(withFirst(way.about(), each))).verdict())
              .as("%s, seed %d", way, seed)
              .isNotEqualTo(answer(told).verdict());
          helped.add(asked(each).kind());
        }
      }
    }
    assertThat(helped).containsOnly(Write.Kind.IMPORT_VALUES, Write.Kind.TERMINATION);
  }

  private static RandomCase withFirst(String source, RandomCase each) {
    List<Fact> settings = new ArrayList<>(each.settings());
    settings.removeIf(it -> it instanceof PriorityList || it instanceof PriorityPlace);
    settings.addAll(Given.priority(source));
    return new RandomCase(settings, each.situation());
  }

  private static Write.Kind verify(RandomCase each, int seed) {
    Write write = asked(each);
    LifeOracle.Answer told = answer(conclude(each));
    List<LifeOracle.Answer> expected = inEveryWorld(each, write);
    if (expected.size() == 1) {
      assertThat(told).as("%s, seed %d", write, seed).isEqualTo(expected.get(0));
    } else if (!told.verdict().equals("UNKNOWN") && !expected.isEmpty()) {
      assertThat(expected)
          .as("%s, seed %d", write, seed)
          .extracting(LifeOracle.Answer::verdict)
          .containsOnly(told.verdict());
    }
    return write.kind();
  }

  @Test
  void whatLeansOnAnAssumptionSaysSoAndEveryValueMatters() {
    Set<String> mattered = new TreeSet<>();
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = LifeCase.of(seed, seed % 2);
      List<Conclusion> told = conclude(each);
      for (Assumption assumption : READ) {
        Assumed here = valueIn(each, assumption);
        for (String other : assumption.choices()) {
          if (!answer(conclude(each.assuming(assumption, other))).equals(answer(told))) {
            mattered.add(assumption.word() + ": " + here.value());
            assertThat(assumptionsUnder(told))
                .as("seed %d: %s, not %s", seed, here, other)
                .contains(here);
          }
        }
      }
    }
    Set<String> all = new TreeSet<>();
    READ.forEach(it -> it.choices().forEach(value -> all.add(it.word() + ": " + value)));
    assertThat(mattered).isEqualTo(all);
  }

  /** What the oracle says for every way in which what is not shown can turn out. */
  private static List<LifeOracle.Answer> inEveryWorld(RandomCase each, Write write) {
    List<LifeOracle.Answer> answers = new ArrayList<>();
    for (List<Fact> world : Worlds.of(each.facts())) {
      List<String> open = Oracle.openMarks(world);
      for (int marks = 0; marks < 1 << open.size(); marks++) {
        List<String> marked = new ArrayList<>();
        for (int mark = 0; mark < open.size(); mark++) {
          if ((marks >> mark & 1) == 1) {
            marked.add(open.get(mark));
          }
        }
        answers.add(LifeOracle.of(new Oracle(world, marked), write).answer());
      }
    }
    return answers;
  }

  private static Write asked(RandomCase each) {
    return each.situation().stream()
        .filter(Write.class::isInstance)
        .map(Write.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Assumed valueIn(RandomCase each, Assumption assumption) {
    return each.settings().stream()
        .filter(Assumed.class::isInstance)
        .map(Assumed.class::cast)
        .filter(it -> it.assumption() == assumption)
        .findFirst()
        .orElseThrow();
  }

  private static List<Conclusion> conclude(RandomCase each) {
    try (RuleSession session = RULES.open(each.settings())) {
      return session.conclude(each.situation());
    }
  }

  /** What the rules say, as the oracle says it; there must be exactly one verdict. */
  private static LifeOracle.Answer answer(List<Conclusion> told) {
    List<Verdict> verdicts =
        about(Verdict.class, told).stream().filter(it -> it.write().equals("w")).toList();
    assertThat(verdicts).hasSize(1);
    Outcome outcome = verdicts.get(0).outcome();
    String reason = verdicts.get(0).reason().map(Reason::name).map(" "::concat).orElse("");
    LifeOracle.Answer answer = LifeOracle.Answer.of(outcome + reason);
    for (Effect effect : about(Effect.class, told)) {
      answer = answer.with(effect.kind(), effect.about());
    }
    for (Written written : about(Written.class, told)) {
      answer = answer.writing(written.attribute());
    }
    return answer;
  }

  private static Set<Assumed> assumptionsUnder(List<Conclusion> told) {
    Set<Assumed> found = new HashSet<>();
    about(Verdict.class, told).forEach(it -> found.addAll(Told.assumptionsUnder(it, told)));
    about(Written.class, told).forEach(it -> found.addAll(Told.assumptionsUnder(it, told)));
    about(Effect.class, told).forEach(it -> found.addAll(Told.assumptionsUnder(it, told)));
    return found;
  }

  private static <C extends Conclusion> List<C> about(Class<C> kind, List<Conclusion> told) {
    return told.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
