package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule speaks when it must, with the fewest facts, and is silent at the nearest miss. */
class EveryRuleTest {
  private static final RuleVerifier VERIFIER = new RuleVerifier(RuleBase.loadWithLife());

  private static List<RuleCase> cases() {
    return Stream.of(
            CandidateCases.cases(),
            PriorityCases.cases(),
            InheritanceCases.cases(),
            OverrideCases.cases(),
            PushCases.cases(),
            CallCases.cases(),
            OwnershipCases.cases(),
            EditCases.cases(),
            StandingPushCases.cases(),
            CreationCases.cases(),
            TellingCases.cases(),
            ObstacleCases.cases(),
            DocumentedCases.cases(),
            SignInCases.cases(),
            SignInEffectCases.cases(),
            ImportCases.cases(),
            ImportEffectCases.cases(),
            SourceValueCases.cases(),
            TerminationCases.cases(),
            ReturnCases.cases(),
            LeavingCases.cases(),
            LifeWayOutCases.cases())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> speaksWhenItMustAndOnlyThen() {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.rule(), () -> VERIFIER.verify(each)));
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
  void aRuleThatDoesNotExistFails() {
    RuleCase unknown = RuleCase.rule("M9 there is no such rule").concludes("Master(okta)");
    assertThatThrownBy(() -> VERIFIER.verify(unknown)).isInstanceOf(AssertionError.class);
  }
}
