package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.OpenOwner;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.ValueAwaited;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.Written;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A decision that another value of an assumption would change says that it leans on it. */
class AssumptionTest {
  private static final int CASES = 500;
  private static final RuleBase RULES = RuleBase.load();

  /** The assumptions that M, A, P and E read. */
  private static final List<Assumption> READ =
      List.of(
          Assumption.IDP_LINK_WHILE_ON,
          Assumption.IDP_LINK_WHILE_OFF,
          Assumption.OVERRIDE_FALLBACK,
          Assumption.OVERRIDE_EMPTY,
          Assumption.CREATE_WRITES,
          Assumption.VALUES_AFTER_OWNER_CHANGE,
          Assumption.UNCHANGED_VALUE_REFUSED);

  @Test
  void whatLeansOnAnAssumptionSaysSoAndEveryValueMatters() {
    Set<String> mattered = new TreeSet<>();
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = RandomCase.of(seed, seed % 2);
      List<Conclusion> told = conclude(each);
      for (Assumption assumption : READ) {
        for (String value : assumption.choices()) {
          compare(each, told, new Assumed(assumption, value), mattered, seed);
        }
      }
    }
    Set<String> all = new TreeSet<>();
    READ.forEach(it -> it.choices().forEach(value -> all.add(it.word() + ": " + value)));
    assertThat(mattered).isEqualTo(all);
  }

  private static void compare(
      RandomCase each, List<Conclusion> told, Assumed other, Set<String> mattered, int seed) {
    Fact here = valueIn(each, other.assumption());
    if (here.equals(other)) {
      return;
    }
    Map<String, Conclusion> now = decisions(told);
    List<Conclusion> otherwise = conclude(each.assuming(other.assumption(), other.value()));
    Map<String, Conclusion> then = decisions(otherwise);
    now.forEach(
        (subject, decision) -> {
          String before = answer(Optional.of(decision), told);
          if (!before.equals(answer(Optional.ofNullable(then.get(subject)), otherwise))) {
            mattered.add(other.assumption().word() + ": " + ((Assumed) here).value());
            assertThat(assumptionsUnder(decision, told))
                .as("seed %d: %s under %s", seed, Told.of(decision), other)
                .contains((Assumed) here);
          }
        });
  }

  private static Fact valueIn(RandomCase each, Assumption assumption) {
    return each.settings().stream()
        .filter(it -> it instanceof Assumed assumed && assumed.assumption() == assumption)
        .findFirst()
        .orElseThrow();
  }

  private static List<Conclusion> conclude(RandomCase each) {
    try (RuleSession session = RULES.open(each.settings())) {
      return session.conclude(each.situation());
    }
  }

  /** The decisions by what they are about. */
  private static Map<String, Conclusion> decisions(List<Conclusion> told) {
    Map<String, Conclusion> decisions = new TreeMap<>();
    for (Conclusion each : told) {
      if (each instanceof Master || each instanceof OpenMaster) {
        decisions.put("master", each);
      } else if (each instanceof Owner owner) {
        decisions.put("owner " + owner.attribute(), each);
      } else if (each instanceof OpenOwner owner) {
        decisions.put("owner " + owner.attribute(), each);
      } else if (each instanceof Verdict verdict) {
        decisions.put("write " + verdict.write(), each);
      } else if (each instanceof ValueAwaited value) {
        decisions.put("value " + value.attribute(), each);
      } else if (each instanceof Written written) {
        decisions.put("written " + written.attribute(), each);
      }
    }
    return decisions;
  }

  private static String answer(Optional<Conclusion> decision, List<Conclusion> told) {
    if (decision.isEmpty()) {
      return "none";
    }
    Conclusion each = decision.get();
    if (each instanceof Master master) {
      return master.holder();
    }
    if (each instanceof Owner owner) {
      return owner.holder();
    }
    if (each instanceof OpenMaster open) {
      return open.outcome() + " " + open.between();
    }
    if (each instanceof OpenOwner open) {
      return open.outcome() + " " + open.between();
    }
    if (each instanceof Verdict verdict) {
      return verdict.outcome() + " " + verdict.reason() + writtenBy(verdict, told);
    }
    return each instanceof ValueAwaited value ? "awaited " + value.surfaces() : "written";
  }

  private static List<String> writtenBy(Verdict verdict, List<Conclusion> told) {
    return told.stream()
        .filter(it -> it instanceof Written written && written.write().equals(verdict.write()))
        .map(it -> ((Written) it).attribute())
        .toList();
  }

  /** Of a creation, also what it writes rests on something. */
  private static Set<Assumed> assumptionsUnder(Conclusion decision, List<Conclusion> told) {
    Set<Assumed> found = new HashSet<>(Told.assumptionsUnder(decision, told));
    for (Conclusion each : told) {
      if (decision instanceof Verdict verdict
          && each instanceof Written written
          && written.write().equals(verdict.write())) {
        found.addAll(Told.assumptionsUnder(each, told));
      }
    }
    return found;
  }
}
