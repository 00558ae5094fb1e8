package io.mastering.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a summary may have to say has words. */
class WordsTest {
  private static final Pattern FINDING = Pattern.compile("MST(2[012]|3)\\d+");

  @Test
  void everyOutcomeAndEveryReasonIsSaidInASentence() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(OutcomeText.of(outcome, Optional.empty())).endsWith(".");
    }
    for (Reason reason : Reason.values()) {
      assertThat(OutcomeText.of(reason.outcome(), Optional.of(reason)))
          .endsWith(".")
          .contains(reason.errorCode().orElse(""));
    }
  }

  @Test
  void everyValueOfEveryAssumptionIsSaidInWords() {
    for (Assumption assumption : Assumption.values()) {
      assertThat(AssumptionText.asks(assumption)).endsWith(":");
      List<String> means =
          assumption.choices().stream().map(v -> AssumptionText.means(assumption, v)).toList();
      assertThat(means).doesNotHaveDuplicates().allMatch(text -> !text.isBlank());
    }
  }

  @Test
  void everyFindingHasAConsequence() {
    assertThat(Arrays.stream(Code.values()).filter(c -> FINDING.matcher(c.name()).matches()))
        .hasSizeGreaterThan(20)
        .allMatch(code -> !Consequence.of(code).word().isBlank());
  }

  @Test
  void whoKeepsHisAccessComesBeforeWritesThatFail() {
    assertThat(Consequence.of(Code.MST310)).isLessThan(Consequence.of(Code.MST301));
    assertThat(Consequence.of(Code.MST301)).isLessThan(Consequence.of(Code.MST304));
    assertThat(Consequence.values()[0]).isEqualTo(Consequence.DRIFT);
    assertThat(Consequence.values()[1]).isEqualTo(Consequence.of(Code.MST310));
  }

  @Test
  void textIsWrappedAndGoesOnBelowWhereItBegan() {
    Paper paper = new Paper();
    paper.line("  1. ", "word ".repeat(60).strip());
    assertThat(paper.toString().lines()).hasSize(3).allMatch(line -> line.length() <= 120);
    assertThat(paper.toString().lines().skip(1)).allMatch(line -> line.startsWith("     word"));
  }
}
