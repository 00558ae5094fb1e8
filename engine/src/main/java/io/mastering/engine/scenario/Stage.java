package io.mastering.engine.scenario;

import io.mastering.engine.coverage.CaseCoverage;
import io.mastering.engine.life.Account;
import io.mastering.engine.life.Answer;
import io.mastering.engine.life.Chronicle;
import io.mastering.engine.life.Life;
import io.mastering.engine.life.Plan;
import io.mastering.engine.life.Plans;
import io.mastering.engine.life.State;
import io.mastering.engine.life.Turn;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a scenario plays: the state as it now is, and what has happened so far. */
final class Stage {
  private final Life life;
  private final ScenarioFindings findings;
  private final Golden golden;
  private final Optional<CaseCoverage> coverage;
  private State state;
  private State before;
  private Optional<Turn> last = Optional.empty();
  private Optional<Step> lastEvent = Optional.empty();
  private Optional<Chronicle> chronicle = Optional.empty();

  Stage(
      Life life,
      ScenarioFindings findings,
      Golden golden,
      State state,
      Optional<CaseCoverage> coverage) {
    this.coverage = coverage;
    this.life = life;
    this.findings = findings;
    this.golden = golden;
    this.state = state;
    this.before = state;
  }

  /** Keeps a record of what happens from here on. */
  void keepChronicle() {
    chronicle = Optional.of(Chronicle.from(state));
  }

  Optional<Chronicle> chronicle() {
    return chronicle;
  }

  State state() {
    return state;
  }

  Golden golden() {
    return golden;
  }

  /** The last event, in the words of the language. */
  Optional<String> lastEvent() {
    return lastEvent.map(StepWords::of);
  }

  /** What the last event led to. */
  Optional<Turn> last() {
    return last;
  }

  List<Answer> answers() {
    return last.map(Turn::answers).orElse(List.of());
  }

  Decision decide(String org, Account account) {
    return life.decide(state, org, account);
  }

  /** An expectation asks for an attribute of a user. */
  void asked(String org, Account account, String attribute, Decision decision) {
    EffectiveOrg set = state.org(org).org();
    int type = set.type(account.user().type());
    coverage.ifPresent(c -> c.asked(set, type, attribute, decision));
  }

  /** What is found in an org as it now is. */
  Set<Code> findings(String org) {
    return findings.of(state.org(org));
  }

  /** A given; values that appear at once have appeared before the first event. */
  void given(State given) {
    state = life.settled(given);
    chronicle = chronicle.map(c -> Chronicle.from(state));
  }

  /** An event happens; the reason when it cannot. */
  Optional<String> happen(Step event) {
    Turn turn = life.turn(state, event);
    chronicle = chronicle.map(c -> c.and(life, event, StepWords.of(event), turn));
    if (turn.objection().isEmpty()) {
      before = state;
      state = turn.after();
      last = Optional.of(turn);
      lastEvent = Optional.of(event);
    }
    return turn.objection();
  }

  /** The ways out of the last event, for each user whom it was about. */
  List<Plan> plans() {
    return answers().stream()
        .flatMap(answer -> Plans.of(life, before, state, lastEvent.orElseThrow(), answer).stream())
        .toList();
  }
}
