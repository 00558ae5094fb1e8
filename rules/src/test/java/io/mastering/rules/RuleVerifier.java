package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Conclusion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.runtime.KieSession;

/** Runs one rule alone, on given facts and earlier conclusions. */
final class RuleVerifier {
  private static final int ENOUGH = 1000;
  private final RuleBase rules;

  RuleVerifier(RuleBase rules) {
    this.rules = rules;
  }

  /** The names of all rules. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    rules
        .rules()
        .getKiePackages()
        .forEach(pack -> pack.getRules().forEach(rule -> names.add(rule.getName())));
    return names;
  }

  void verify(RuleCase each) {
    List<Conclusion> concluded = concludedBy(each.rule(), each.given());
    assertThat(concluded)
        .as(each.rule())
        .extracting(Told::of)
        .containsExactlyInAnyOrderElementsOf(each.concludes());
    concluded.forEach(conclusion -> verifyReasons(each, conclusion));
    for (Object needed : each.given()) {
      List<Object> without = new ArrayList<>(each.given());
      without.remove(needed);
      assertThat(concludedBy(each.rule(), without))
          .as("%s, without %s", each.rule(), needed)
          .extracting(Told::of)
          .isNotEqualTo(each.concludes());
    }
    for (List<Object> miss : each.misses()) {
      assertThat(concludedBy(each.rule(), miss)).as("%s, given %s", each.rule(), miss).isEmpty();
    }
  }

  private static void verifyReasons(RuleCase each, Conclusion conclusion) {
    assertThat(conclusion.because()).as("reasons of %s", each.rule()).isNotEmpty();
    assertThat(each.given()).as("reasons of %s", each.rule()).containsAll(conclusion.because());
    assertThat(each.rule()).as("number of %s", conclusion).startsWith(conclusion.rule() + " ");
  }

  /** What one rule concludes; a name that no rule has fails. */
  List<Conclusion> concludedBy(String rule, Collection<?> given) {
    assertThat(names()).contains(rule);
    KieSession session = rules.rules().newKieSession();
    try {
      given.forEach(session::insert);
      int fired = session.fireAllRules(match -> match.getRule().getName().equals(rule), ENOUGH);
      assertThat(fired).as("how often %s fires", rule).isLessThan(ENOUGH);
      List<Conclusion> concluded = new ArrayList<>();
      for (Object each : session.getObjects()) {
        if (each instanceof Conclusion conclusion && given.stream().noneMatch(it -> it == each)) {
          concluded.add(conclusion);
        }
      }
      return concluded;
    } finally {
      session.dispose();
    }
  }
}
