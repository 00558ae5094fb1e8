package io.mastering.engine.scenario;

import io.mastering.engine.coverage.CaseCoverage;
import io.mastering.engine.life.Chronicle;
import io.mastering.engine.life.Life;
import io.mastering.engine.life.State;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import io.mastering.model.policy.Step;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of one case, from its givens to its last expectation. */
public final class ScenarioRun {
  private final Scenario scenario;
  private final Stage stage;
  private final List<CaseResult.Failure> failures = new ArrayList<>();
  private Optional<CaseResult.NotRun> notRun = Optional.empty();

  private ScenarioRun(Scenario scenario, Stage stage) {
    this.scenario = scenario;
    this.stage = stage;
  }

  /**
   * Runs a case of a policy: once, or in every order that it leaves open.
   *
   * @param findings looks for findings, where the case expects some
   * @param updating whether what `is snapshot` names is recorded, instead of compared
   * @param coverage is told what the case needs
   */
  public static CaseResult of(
      RuleBase rules,
      ScenarioFindings findings,
      Policy policy,
      Scenario scenario,
      boolean updating,
      Optional<CaseCoverage> coverage) {
    Optional<Step.InAnyOrder> tooMany = Orders.tooMany(scenario);
    if (tooMany.isPresent()) {
      return new CaseResult(
          scenario,
          List.of(),
          Optional.of(
              new CaseResult.NotRun(
                  tooMany.get().span(), StepWords.of(tooMany.get()), Orders.TOO_MANY)));
    }
    CaseResult last = new CaseResult(scenario, List.of(), Optional.empty());
    try (Life life = new Life(rules, coverage.map(c -> c))) {
      for (Orders.Order order : Orders.of(scenario)) {
        Stage stage = new Stage(life, findings, new Golden(updating), State.of(policy), coverage);
        last = new ScenarioRun(scenario, stage).in(order);
        if (!last.passed()) {
          return last;
        }
      }
    }
    return last;
  }

  /** What happens in a case, in the order of its text; expectations do not matter. */
  public static Chronicle chronicle(
      Life life, ScenarioFindings findings, Policy policy, Scenario scenario) {
    Stage stage = new Stage(life, findings, new Golden(false), State.of(policy), Optional.empty());
    stage.keepChronicle();
    new ScenarioRun(scenario, stage).in(Orders.of(scenario).get(0));
    return stage.chronicle().orElseThrow();
  }

  private CaseResult in(Orders.Order order) {
    for (Step step : order.steps()) {
      take(step);
      if (notRun.isPresent()) {
        break;
      }
    }
    return new CaseResult(
        scenario,
        order.words().isEmpty()
            ? failures
            : failures.stream().map(failure -> failure.inOrder(order.words())).toList(),
        notRun);
  }

  private void take(Step step) {
    if (step instanceof Step.Then then) {
      new Expectations(stage)
          .check(then)
          .map(failure -> failure.after(stage.lastEvent()))
          .ifPresent(failures::add);
    } else if (step instanceof Step.GivenUser given) {
      stage.given(Givens.user(stage.state(), given));
    } else if (step instanceof Step.GivenSettings settings) {
      stage.given(Givens.settings(stage.state(), settings.org(), settings.change()));
    } else if (step instanceof Step.GivenSnapshotUser given) {
      load(given);
    } else {
      stage
          .happen(step)
          .ifPresent(
              why ->
                  notRun =
                      Optional.of(new CaseResult.NotRun(step.span(), StepWords.of(step), why)));
    }
  }

  private void load(Step.GivenSnapshotUser given) {
    Optional<State> loaded = Givens.snapshotUser(stage.state(), scenario.span().file(), given);
    loaded.ifPresentOrElse(
        stage::given,
        () ->
            notRun =
                Optional.of(
                    new CaseResult.NotRun(
                        given.span(),
                        "snapshot \"" + given.folder() + "\"",
                        "it has no user " + given.user())));
  }
}
