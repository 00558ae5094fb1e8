package io.mastering.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.Verdict;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that contradict themselves are a bug, and said to be one. */
class AssemblyTest {
  private static final Write PUSH = new Write("push by A", Write.Kind.INBOUND_UPDATE, "A", true);

  private static Master master(String holder) {
    return new Master(holder, 0, Rule.M4, List.of());
  }

  private static Owner owner(int index, String attribute, String holder) {
    return new Owner(attribute, index, holder, Rule.A1, List.of());
  }

  private static Verdict verdict(Outcome outcome) {
    return new Verdict(PUSH.write(), outcome, Optional.empty(), Rule.P4, List.of());
  }

  private static Decision of(Conclusion... conclusions) {
    return Assembly.of(List.of(conclusions), 1, List.of(PUSH));
  }

  private static void assertRefused(String words, Conclusion... conclusions) {
    assertThatThrownBy(() -> of(conclusions))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(words);
  }

  @Test
  void oneMasterAndAnOwnerForEachAttributeMakeADecision() {
    Decision decision = of(master("W"), owner(0, "email", "W"), verdict(Outcome.APPLIED));
    assertThat(decision.mastery().master().is("W")).isTrue();
    assertThat(decision.owner("email")).isPresent();
    assertThat(decision.writes()).hasSize(1);
  }

  @Test
  void writeWithoutAnOutcomeIsLeftOut() {
    assertThat(of(master("W"), owner(0, "email", "W")).writes()).isEmpty();
  }

  @Test
  void contradictionsAreRefused() {
    assertRefused("as masters", owner(0, "email", "W"));
    assertRefused("as masters", master("W"), master("A"), owner(0, "email", "W"));
    assertRefused("0 owners for 1 attributes", master("W"));
    assertRefused("two owners: email", master("W"), owner(0, "email", "W"), owner(0, "email", "A"));
    assertRefused(
        "several outcomes",
        master("W"),
        owner(0, "email", "W"),
        verdict(Outcome.APPLIED),
        verdict(Outcome.REFUSED));
  }
}
