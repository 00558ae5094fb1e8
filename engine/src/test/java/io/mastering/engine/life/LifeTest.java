package io.mastering.engine.life;

import static io.mastering.engine.life.SmallOrg.SPAN;
import static io.mastering.engine.life.SmallOrg.edit;
import static io.mastering.engine.life.SmallOrg.imports;
import static io.mastering.engine.life.SmallOrg.link;
import static io.mastering.engine.life.SmallOrg.missing;
import static io.mastering.engine.life.SmallOrg.push;
import static io.mastering.engine.life.SmallOrg.record;
import static io.mastering.engine.life.SmallOrg.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Assume;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.Step;
import io.mastering.rules.RuleBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What single writes do to the state of one org or of two. */
class LifeTest {
  private static final RuleBase RULES = RuleBase.loadWithLife();
  private static final String HR = "Workday";
  private static final String ORG = "Hub";

  private static final Step.GivenLink LINK =
      new Step.GivenLink(HR, ORG, Map.of(), true, true, false, false, false, SPAN);

  private final Life life = new Life(RULES);

  @AfterEach
  void close() {
    life.close();
  }

  private static State state(SmallOrg... orgs) {
    State state = new State(Map.of(), List.of());
    for (SmallOrg org : orgs) {
      state = state.with(org.state());
    }
    return state;
  }

  private static State crowd(int users) {
    State state = state(SmallOrg.called(ORG).source(HR));
    for (int i = 0; i < users; i++) {
      state = state.with(ORG, "user" + i, user("user" + i, link(HR, Map.of())));
    }
    return state;
  }

  private static List<String> gone(int first, int after) {
    return IntStream.range(first, after).mapToObj(i -> "user" + i).toList();
  }

  private static Outcome outcome(Turn turn) {
    return turn.last().orElseThrow().write().outcome();
  }

  private static UserStatus status(State state, String user) {
    return state.account(ORG, user).orElseThrow().user().status();
  }

  private static Optional<String> value(State state, String org, String user, String attribute) {
    return state.account(org, user).orElseThrow().user().profile().value(attribute);
  }

  @Test
  void importPastTheSafeguardHalts() {
    State before = crowd(150);
    Turn turn = life.turn(before, missing(HR, ORG, gone(0, 31)));
    assertThat(turn.answers()).allMatch(a -> a.write().outcome() == Outcome.HALTED);
    assertThat(turn.after().org(ORG).accounts()).isEqualTo(before.org(ORG).accounts());
    assertThat(turn.after().org(ORG).importsHalted()).isTrue();
  }

  @Test
  void everyImportAfterAHaltedOneHaltsToo() {
    State halted = life.turn(crowd(150), missing(HR, ORG, gone(0, 31))).after();
    Turn one = life.turn(halted, imports(HR, ORG, record("user1", Map.of("title", "Lead"))));
    assertThat(outcome(one)).isEqualTo(Outcome.HALTED);
    assertThat(one.after()).isEqualTo(halted);
    Turn gone = life.turn(halted, missing(HR, ORG, gone(1, 2)));
    assertThat(outcome(gone)).isEqualTo(Outcome.HALTED);
    assertThat(gone.after()).isEqualTo(halted);
  }

  @Test
  void importAtTheLimitOfTheSafeguardGoesThrough() {
    Turn turn = life.turn(crowd(150), missing(HR, ORG, gone(0, 30)));
    assertThat(turn.answers()).noneMatch(a -> a.write().outcome() == Outcome.HALTED);
    assertThat(status(turn.after(), "user29")).isEqualTo(UserStatus.DEPROVISIONED);
    assertThat(status(turn.after(), "user30")).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void safeguardOfTheOrgBeginsAtAHundredAssignments() {
    Turn turn = life.turn(crowd(99), missing(HR, ORG, gone(0, 99)));
    assertThat(turn.answers()).noneMatch(a -> a.write().outcome() == Outcome.HALTED);
    assertThat(status(turn.after(), "user98")).isEqualTo(UserStatus.DEPROVISIONED);
    Turn guarded = life.turn(crowd(100), missing(HR, ORG, gone(0, 21)));
    assertThat(guarded.answers()).allMatch(a -> a.write().outcome() == Outcome.HALTED);
  }

  @Test
  void importReadsEachOfItsRecords() {
    Turn turn =
        life.turn(
            crowd(2),
            imports(
                HR,
                ORG,
                record("user0", Map.of("title", "Lead")),
                record("user1", Map.of("title", "Clerk"))));
    assertThat(value(turn.after(), ORG, "user0", "title")).contains("Lead");
    assertThat(value(turn.after(), ORG, "user1", "title")).contains("Clerk");
    assertThat(turn.after().account(ORG, "user1").orElseThrow().origins())
        .containsEntry("title", HR);
  }

  @Test
  void confirmedRecordFindsItsUserAgainAlthoughItIsCalledOtherwise() {
    SmallOrg org =
        SmallOrg.called(ORG)
            .source(HR)
            .matching(HR, Matching.OnMatch.ASK, Matching.OnNoMatch.CREATE);
    State before = state(org).with(ORG, "ana", user("ana"));
    Map<String, String> email = Map.of("email", "ana@org.example");

    Turn asked = life.turn(before, imports(HR, ORG, record("worker 7", email)));
    assertThat(outcome(asked)).isEqualTo(Outcome.PENDING);
    assertThat(asked.after().org(ORG).accounts()).isEqualTo(before.org(ORG).accounts());

    Turn confirmed = life.turn(asked.after(), new Step.Confirms("worker 7", "ana", ORG, SPAN));
    assertThat(outcome(confirmed)).isEqualTo(Outcome.LINKED);

    Step later = imports(HR, ORG, record("worker 7", Map.of("title", "Lead")));
    State imported = life.turn(confirmed.after(), later).after();
    assertThat(value(imported, ORG, "ana", "title")).contains("Lead");
    assertThat(imported.org(ORG).accounts()).containsOnlyKeys("ana");

    State left = life.turn(imported, missing(HR, ORG, List.of("worker 7"))).after();
    assertThat(status(left, "ana")).isEqualTo(UserStatus.DEPROVISIONED);
  }

  @Test
  void confirmationOfARecordThatDoesNotWaitCannotHappen() {
    State before = crowd(1);
    Turn turn = life.turn(before, new Step.Confirms("worker 7", "user0", ORG, SPAN));
    assertThat(turn.objection()).isPresent();
    assertThat(turn.after()).isEqualTo(before);
  }

  @Test
  void retryOfNothingCannotHappen() {
    State before = state(SmallOrg.called(ORG).caller("SCIM")).with(ORG, "ana", user("ana"));
    Turn turn = life.turn(before, new Step.Retries("SCIM", ORG, "ana", SPAN));
    assertThat(turn.objection()).isPresent();
    assertThat(turn.after()).isEqualTo(before);
  }

  @Test
  void retrySendsWhatIsHeldThenAndClearsTheTask() {
    State before = state(SmallOrg.called(ORG).source(HR).caller("SCIM"));
    before = before.with(ORG, "ana", user("ana", link(HR, Map.of())));
    State failed = life.turn(before, push("SCIM", ORG, "ana", Map.of("title", "Lead"))).after();
    assertThat(failed.tasks()).hasSize(1);
    assertThat(failed.org(ORG)).isEqualTo(before.org(ORG));

    Step retry = new Step.Retries("SCIM", ORG, "ana", SPAN);
    assertThat(outcome(life.turn(failed, retry))).isEqualTo(Outcome.REFUSED);

    State left = life.turn(failed, new Step.Disconnects("ana", HR, ORG, SPAN)).after();
    Turn again = life.turn(left, retry);
    assertThat(outcome(again)).isEqualTo(Outcome.APPLIED);
    assertThat(value(again.after(), ORG, "ana", "title")).contains("Lead");
    assertThat(again.after().tasks()).isEmpty();
  }

  @Test
  void pushToAUserWhoIsMissingInTheTargetCannotHappen() {
    State before = state(SmallOrg.called("Spoke").appInto("Org2Org", ORG), SmallOrg.called(ORG));
    before = before.with("Spoke", "ana", user("ana", link("Org2Org", Map.of())));
    Turn turn = life.turn(before, push("Org2Org", "Spoke", "ana", Map.of("title", "Lead")));
    assertThat(turn.objection()).hasValueSatisfying(why -> assertThat(why).contains("ana", ORG));
    assertThat(turn.answers()).isEmpty();
    assertThat(turn.after()).isEqualTo(before);
  }

  @Test
  void retryForAUserWhoIsGoneCannotHappen() {
    State before =
        state(SmallOrg.called("Spoke").appInto("Org2Org", ORG), SmallOrg.called(ORG).source(HR));
    before = before.with("Spoke", "ana", user("ana", link("Org2Org", Map.of())));
    before = before.with(ORG, "ana", user("ana", link(HR, Map.of())));
    Step push = push("Org2Org", "Spoke", "ana", Map.of("title", "Lead"));
    State gone = life.turn(before, push).after();
    assertThat(gone.tasks()).hasSize(1);
    for (Step.Transition next : List.of(Step.Transition.DEACTIVATE, Step.Transition.DELETE)) {
      gone = life.turn(gone, new Step.Changes("ana", "Spoke", next, Step.Editor.API, SPAN)).after();
    }
    Turn turn = life.turn(gone, new Step.Retries("Org2Org", "Spoke", "ana", SPAN));
    assertThat(turn.objection()).isPresent();
    assertThat(turn.after()).isEqualTo(gone);
  }

  @Test
  void eventOfAnUnknownUserCannotHappen() {
    State before = crowd(1);
    List<Step> events =
        List.of(
            edit(ORG, "nobody", Map.of("title", "Lead")),
            new Step.AppUserEdit(HR, ORG, "nobody", Map.of(), SPAN),
            new Step.Terminated("nobody", HR, ORG, SPAN),
            new Step.Rehired("nobody", HR, ORG, Map.of(), SPAN),
            new Step.Changes("nobody", ORG, Step.Transition.SUSPEND, Step.Editor.API, SPAN),
            new Step.Disconnects("nobody", HR, ORG, SPAN),
            missing(HR, ORG, List.of("nobody")));
    for (Step event : events) {
      Turn turn = life.turn(before, event);
      assertThat(turn.objection()).as("%s", event).isPresent();
      assertThat(turn.answers()).isEmpty();
      assertThat(turn.after()).isEqualTo(before);
    }
  }

  @Test
  void eventOfASystemThatWasDeletedDoesNotFail() {
    State deleted = life.turn(crowd(1), new Step.Deletes(HR, ORG, SPAN)).after();
    assertThat(deleted.account(ORG, "user0").orElseThrow().user().links()).isEmpty();
    List<Step> events =
        List.of(
            imports(HR, ORG, record("user0", Map.of("title", "Lead"))),
            new Step.AppUserEdit(HR, ORG, "user0", Map.of("title", "Lead"), SPAN),
            new Step.Terminated("user0", HR, ORG, SPAN),
            new Step.Rehired("user0", HR, ORG, Map.of(), SPAN),
            new Step.Links("user0", ORG, LINK, SPAN),
            push(HR, ORG, "user0", Map.of("title", "Lead")));
    for (Step event : events) {
      assertThat(life.turn(deleted, event).after().org(ORG)).isEqualTo(deleted.org(ORG));
    }
  }

  @Test
  void settlingTwiceIsSettlingOnce() {
    SmallOrg org = SmallOrg.called(ORG).source(HR).source("AD").priority(HR, "AD");
    State before =
        state(org)
            .with(ORG, "ana", user("ana", link(HR, Map.of("title", "Lead")), link("AD", Map.of())));
    Assume immediate = new Assume(Assumption.VALUES_AFTER_OWNER_CHANGE, "immediate", SPAN);
    SettingsChange assume = new SettingsChange.AssumptionBecomes(immediate);
    State unsettled =
        life.turn(before, new Step.SettingsBecome(ORG, assume, "assume", SPAN)).after();
    State settled = life.settled(unsettled);
    assertThat(value(settled, ORG, "ana", "title")).contains("Lead");
    assertThat(life.settled(settled)).isEqualTo(settled);
    assertThat(life.settled(before)).isEqualTo(before);
  }

  @Test
  void stateIsAValue() {
    State before = crowd(3);
    Priority priority = new Priority(List.of(HR), SPAN);
    SettingsChange change = new SettingsChange.PriorityBecomes(priority);
    List<Step> steps =
        List.of(
            new Step.SettingsBecome(ORG, change, "priority becomes Workday", SPAN),
            imports(HR, ORG, record("user0", Map.of("title", "Lead")), record("new", Map.of())),
            edit(ORG, "user1", Map.of("title", "Clerk")),
            new Step.Terminated("user2", HR, ORG, SPAN),
            new Step.Disconnects("user1", HR, ORG, SPAN),
            edit(ORG, "user1", Map.of("title", "Clerk")));
    State here = before;
    State there = before;
    try (Life other = new Life(RULES)) {
      for (Step step : steps) {
        here = life.turn(here, step).after();
        there = other.turn(there, step).after();
        assertThat(there).isEqualTo(here);
      }
    }
    assertThat(before).isEqualTo(crowd(3)).isNotEqualTo(here);
  }
}
