package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.OpenOwner;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.Written;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules decide as an oracle in plain Java does. The oracle knows no unknown: what is not shown
 * is tried out in every way, and a decision that names one answer must be the answer of every way.
 */
class OracleTest {
  private static final int CASES = 1200;
  private static final RuleBase RULES = RuleBase.load();

  @Test
  void decidesAsTheOracleWhereEverythingIsShown() {
    for (int seed = 0; seed < CASES; seed++) {
      verify(RandomCase.of(seed, 0), seed);
    }
  }

  @Test
  void namesAnAnswerOnlyIfWhatIsNotShownCannotChangeIt() {
    for (int seed = CASES; seed < 2 * CASES; seed++) {
      verify(RandomCase.of(seed, 1), seed);
    }
  }

  private static void verify(RandomCase each, int seed) {
    List<Oracle> worlds = worlds(each.facts());
    if (worlds.isEmpty()) {
      return;
    }
    List<Conclusion> told;
    try (RuleSession session = RULES.open(each.settings())) {
      told = session.conclude(each.situation());
    }
    Answers answers = new Answers(told, worlds, "seed " + seed);
    answers.verifyMaster();
    RandomCase.ATTRIBUTES.forEach(answers::verifyOwner);
    each.facts().stream()
        .filter(Write.class::isInstance)
        .map(Write.class::cast)
        .forEach(answers::verifyWrite);
  }

  private static List<Oracle> worlds(List<Fact> facts) {
    List<Oracle> oracles = new ArrayList<>();
    for (List<Fact> world : Worlds.of(facts)) {
      List<String> open = Oracle.openMarks(world);
      for (int marks = 0; marks < 1 << open.size(); marks++) {
        List<String> marked = new ArrayList<>();
        for (int each = 0; each < open.size(); each++) {
          if ((marks >> each & 1) == 1) {
            marked.add(open.get(each));
          }
        }
        oracles.add(new Oracle(world, marked));
      }
    }
    return oracles;
  }

  /** What the rules say of one case, beside what the oracle says of each of its worlds. */
  private record Answers(List<Conclusion> told, List<Oracle> worlds, String of) {
    void verifyMaster() {
      Set<String> expected = inEveryWorld(Oracle::master);
      List<Conclusion> masters = about(Master.class, it -> true);
      List<Conclusion> open = about(OpenMaster.class, it -> true);
      assertThat(masters.size() + open.size()).as("masters, %s", of).isEqualTo(1);
      if (!masters.isEmpty()) {
        assertThat(expected).as("master, %s", of).containsOnly(((Master) masters.get(0)).holder());
      } else {
        OpenMaster between = (OpenMaster) open.get(0);
        verifyOpen(between.outcome(), between.between(), expected, "master");
      }
    }

    void verifyOwner(String attribute) {
      Set<String> expected = inEveryWorld(world -> world.owner(attribute));
      List<Conclusion> owners = about(Owner.class, it -> it.attribute().equals(attribute));
      List<Conclusion> open = about(OpenOwner.class, it -> it.attribute().equals(attribute));
      assertThat(owners.size() + open.size()).as("owners of %s, %s", attribute, of).isEqualTo(1);
      if (!owners.isEmpty()) {
        String holder = ((Owner) owners.get(0)).holder();
        assertThat(expected).as("owner of %s, %s", attribute, of).containsOnly(holder);
      } else {
        OpenOwner between = (OpenOwner) open.get(0);
        if (!between.between().isEmpty()) {
          verifyOpen(between.outcome(), between.between(), expected, attribute);
        }
      }
    }

    private void verifyOpen(
        Outcome outcome, Collection<String> between, Set<String> expected, String what) {
      if (outcome == Outcome.AMBIGUOUS) {
        assertThat(expected).as("%s, %s", what, of).containsOnly(Oracle.AMBIGUOUS);
      } else {
        assertThat(worlds.size()).as("worlds, %s, %s", what, of).isGreaterThan(1);
        Set<String> named = new TreeSet<>(expected);
        named.remove(Oracle.AMBIGUOUS);
        assertThat(between).as("%s, %s", what, of).hasSizeGreaterThan(1).containsAll(named);
      }
    }

    void verifyWrite(Write write) {
      Set<String> expected =
          inEveryWorld(world -> new WriteOracle(world, write).verdict().orElse("not asked"));
      List<Conclusion> verdicts = about(Verdict.class, it -> it.write().equals(write.write()));
      if (expected.contains("not asked")) {
        assertThat(verdicts).as("%s, %s", write, of).isEmpty();
        return;
      }
      assertThat(verdicts).as("%s, %s", write, of).hasSize(1);
      Verdict verdict = (Verdict) verdicts.get(0);
      if (verdict.outcome() == Outcome.UNKNOWN && worlds.size() > 1) {
        return;
      }
      String reason = verdict.reason().map(Reason::name).map(" "::concat).orElse("");
      assertThat(expected).as("%s, %s", write, of).containsOnly(verdict.outcome() + reason);
      if (worlds.size() == 1) {
        verifyAttributes(write, verdict);
      }
    }

    private void verifyAttributes(Write write, Verdict verdict) {
      WriteOracle oracle = new WriteOracle(worlds.get(0), write);
      List<String> written =
          told.stream()
              .filter(it -> it instanceof Written each && each.write().equals(write.write()))
              .map(it -> ((Written) it).attribute())
              .toList();
      assertThat(written).containsExactlyInAnyOrderElementsOf(oracle.written());
      if (verdict.reason().equals(Optional.of(Reason.MASTERED_ELSEWHERE))) {
        List<String> blocked =
            about(Blocked.class, it -> it.write().equals(write.write())).stream()
                .map(it -> ((Blocked) it).attribute())
                .toList();
        assertThat(blocked).as("%s, %s", write, of).isEqualTo(oracle.blocked());
      }
    }

    private Set<String> inEveryWorld(Function<Oracle, String> answer) {
      return worlds.stream().map(answer).collect(Collectors.toCollection(TreeSet::new));
    }

    private <C extends Conclusion> List<Conclusion> about(
        Class<C> kind, java.util.function.Predicate<C> which) {
      return told.stream().filter(it -> kind.isInstance(it) && which.test(kind.cast(it))).toList();
    }
  }
}
