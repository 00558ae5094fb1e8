package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.runtime.KieSession;

/** Every rule that looks for findings speaks when it must, and is silent at the nearest miss. */
class EveryFindingTest {
  private static final RuleBase RULES = RuleBase.loadFindings();
  private static final RuleVerifier VERIFIER = new RuleVerifier(RULES);

  private static List<RuleCase> cases() {
    return Stream.of(SettingsFindingCases.cases(), UserFindingCases.cases())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> speaksWhenItMustAndOnlyThen() {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.rule(), () -> VERIFIER.verify(each)));
  }

  @Test
  void rulesAboutSettingsCanBeLoadedByThemselves() {
    assertThat(new RuleVerifier(RuleBase.loadSettingsFindings()).names())
        .isEqualTo(
            SettingsFindingCases.cases().stream()
                .map(RuleCase::rule)
                .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void everyRuleHasAHitAndAMiss() {
    TreeMap<String, Integer> misses = new TreeMap<>();
    for (RuleCase each : cases()) {
      assertThat(each.concludes()).as(each.rule()).isNotEmpty();
      misses.merge(each.rule(), each.misses().size(), Integer::sum);
    }
    assertThat(misses.keySet()).isEqualTo(VERIFIER.names());
    assertThat(misses.values()).allMatch(number -> number > 0);
  }

  @Test
  void findingsConcludeNothingElseAndNoDecisionReadsThem() {
    Set<String> kinds = new TreeSet<>();
    for (RuleCase each : cases()) {
      each.concludes().forEach(told -> kinds.add(told.substring(0, told.indexOf('('))));
    }
    assertThat(kinds).containsExactly("Carried", "Finding");
    List<Class<?>> conclusions = Arrays.asList(Conclusion.class.getPermittedSubclasses());
    for (Model model : RuleBase.models()) {
      for (org.drools.model.Rule rule : model.getRules()) {
        assertThat(RuleOrder.highestKindRead(rule.getView()))
            .as(rule.getName())
            .isLessThan(conclusions.indexOf(Finding.class) - 1);
      }
    }
  }

  @Test
  void theOrderOfRulesAndFactsDecidesNothing() {
    List<Model> reversed = new ArrayList<>();
    for (Model model : RuleBase.findingModels()) {
      List<org.drools.model.Rule> rules = new ArrayList<>(model.getRules());
      Collections.reverse(rules);
      reversed.add(RuleOrder.with(model, rules));
    }
    RuleBase other = RuleBase.of(reversed);
    for (int seed = 0; seed < 300; seed++) {
      List<Object> given = several(seed);
      List<Conclusion> expected = concluded(RULES, given);
      Collections.shuffle(given, new Random(seed));
      assertThat(concluded(RULES, given)).as("facts, seed %d", seed).isEqualTo(expected);
      assertThat(concluded(other, given)).as("rules, seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void theSameRulesCompiledTheClassicWayFindTheSame() {
    RuleBase classic = new RuleBase(ClassicRules.compileFindings());
    assertThat(new RuleVerifier(classic).names()).isEqualTo(VERIFIER.names());
    for (int seed = 0; seed < 300; seed++) {
      List<Object> given = several(seed);
      assertThat(concluded(classic, given)).as("seed %d", seed).isEqualTo(concluded(RULES, given));
    }
  }

  /** What several cases are given, together. */
  private static List<Object> several(int seed) {
    Random random = new Random(seed);
    List<RuleCase> cases = cases();
    Set<Object> given = new java.util.LinkedHashSet<>();
    for (int i = 0; i < 6; i++) {
      given.addAll(cases.get(random.nextInt(cases.size())).given());
    }
    return new ArrayList<>(given);
  }

  private static List<Conclusion> concluded(RuleBase rules, List<Object> given) {
    KieSession session = rules.rules().newKieSession();
    try {
      given.forEach(session::insert);
      session.fireAllRules(RuleSession.LIMIT);
      List<Conclusion> conclusions = new ArrayList<>();
      for (Object each : session.getObjects()) {
        if (each instanceof Finding finding) {
          conclusions.add(finding);
        }
      }
      return ConclusionOrder.sorted(conclusions);
    } finally {
      session.dispose();
    }
  }
}
