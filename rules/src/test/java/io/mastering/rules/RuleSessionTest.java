package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.Owner;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The door: what goes in, what comes out, and that nothing stays. */
class RuleSessionTest {
  private static final RuleBase RULES = RuleBase.load();

  private static List<Fact> settings() {
    List<Fact> settings = new ArrayList<>(Given.defaults());
    settings.addAll(
        List.of(
            Given.source("AD"),
            Given.source("HR"),
            Given.idp("Okta IdP", Truth.YES),
            Given.attribute("title", 0)));
    return settings;
  }

  @Test
  void higherSourceMastersTheUser() {
    List<Fact> settings = settings();
    settings.addAll(Given.priority("HR", "AD"));
    try (RuleSession session = RULES.open(settings)) {
      List<Conclusion> conclusions =
          session.conclude(List.of(Given.activeUser(), Given.linked("AD"), Given.linked("HR")));
      assertThat(conclusions)
          .filteredOn(Master.class::isInstance)
          .singleElement()
          .extracting(master -> ((Master) master).holder())
          .isEqualTo("HR");
      assertThat(conclusions)
          .filteredOn(Owner.class::isInstance)
          .singleElement()
          .extracting(owner -> ((Owner) owner).holder())
          .isEqualTo("HR");
    }
  }

  @Test
  void withoutAnOrderTheMasterStaysOpen() {
    try (RuleSession session = RULES.open(settings())) {
      assertThat(
              session.conclude(List.of(Given.activeUser(), Given.linked("HR"), Given.linked("AD"))))
          .filteredOn(OpenMaster.class::isInstance)
          .singleElement()
          .satisfies(
              open -> {
                assertThat(((OpenMaster) open).outcome()).isEqualTo(Outcome.AMBIGUOUS);
                assertThat(((OpenMaster) open).between()).containsExactly("AD", "HR");
              });
    }
  }

  @Test
  void nothingOfASituationIsLeftForTheNext() {
    try (RuleSession session = RULES.open(settings())) {
      List<Conclusion> fromSettings = session.conclusions();
      List<Fact> situation =
          List.of(Given.activeUser(), Given.linked("HR"), Given.linked("HR"), Given.activeUser());
      List<Conclusion> once = session.conclude(situation);
      assertThat(session.conclusions()).isEqualTo(fromSettings);
      assertThat(session.conclude(List.of(Given.activeUser()))).isNotEqualTo(once);
      assertThat(session.conclude(situation)).isEqualTo(once);
      assertThat(session.conclusions()).isEqualTo(fromSettings);
    }
  }

  @Test
  void aClosedSessionDecidesNothing() {
    RuleSession session = RULES.open(settings());
    session.close();
    assertThatThrownBy(() -> session.conclude(List.of(Given.activeUser())))
        .isInstanceOf(IllegalStateException.class);
  }
}
