package io.mastering.engine;

import io.mastering.engine.coverage.CaseCoverage;
import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.life.Chronicle;
import io.mastering.engine.life.Life;
import io.mastering.engine.scenario.CaseResult;
import io.mastering.engine.scenario.ScenarioFindings;
import io.mastering.engine.scenario.ScenarioRun;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import io.mastering.rules.RuleBase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The rules, getting ready while the first bytes of a policy and a snapshot are read. One engine
 * serves any number of evaluations.
 */
public final class Engine {
  private final CompletableFuture<RuleBase> rules;
  private final boolean runsScenarios;
  private Optional<RuleBase> findingRules = Optional.empty();

  private Engine(CompletableFuture<RuleBase> rules, boolean runsScenarios) {
    this.rules = rules;
    this.runsScenarios = runsScenarios;
  }

  /**
   * Begins to load the rules about users as they are on another thread and returns at once. This
   * engine runs no scenarios.
   */
  public static Engine start() {
    return new Engine(CompletableFuture.supplyAsync(RuleBase::load), false);
  }

  /** Begins to load all rules, those about a user's life with them, and returns at once. */
  public static Engine startForScenarios() {
    return new Engine(CompletableFuture.supplyAsync(RuleBase::loadWithLife), true);
  }

  /**
   * Runs a case of a policy, by an engine that was started for scenarios.
   *
   * @param updating whether what the case records is recorded anew, instead of compared
   */
  public CaseResult run(Policy policy, Scenario scenario, boolean updating) {
    return ScenarioRun.of(lifeRules(), findings(), policy, scenario, updating, Optional.empty());
  }

  /** The same, adding what the case needs to what earlier ones did. */
  public CaseResult run(Policy policy, Scenario scenario, boolean updating, Coverage coverage) {
    CaseCoverage needed = new CaseCoverage(policy);
    CaseResult result =
        ScenarioRun.of(lifeRules(), findings(), policy, scenario, updating, Optional.of(needed));
    coverage.add(needed);
    return result;
  }

  /** What happens in a case, in the order of its text; expectations do not matter. */
  public Chronicle chronicle(Life life, Policy policy, Scenario scenario) {
    return ScenarioRun.chronicle(life, findings(), policy, scenario);
  }

  private ScenarioFindings findings() {
    return new ScenarioFindings(lifeRules(), this::findingRules);
  }

  private synchronized RuleBase findingRules() {
    if (findingRules.isEmpty()) {
      findingRules = Optional.of(RuleBase.loadFindings());
    }
    return findingRules.get();
  }

  /** What writes do, by an engine that was started for scenarios. */
  public Life life() {
    return new Life(lifeRules());
  }

  private RuleBase lifeRules() {
    if (!runsScenarios) {
      throw new IllegalStateException("the engine was not started for scenarios");
    }
    return rules();
  }

  RuleBase rules() {
    try {
      return rules.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the rules could not be loaded", e.getCause());
    }
  }
}
