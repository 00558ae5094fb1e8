package io.mastering.engine;

import io.mastering.engine.scenario.CaseResult;
import io.mastering.engine.scenario.ScenarioRun;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import io.mastering.rules.RuleBase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The rules, getting ready while the first bytes of a policy and a snapshot are read. One engine
 * serves any number of evaluations.
 */
public final class Engine {
  private final CompletableFuture<RuleBase> rules;
  private final boolean runsScenarios;

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

  /** Runs a case of a policy, by an engine that was started for scenarios. */
  public CaseResult run(Policy policy, Scenario scenario) {
    if (!runsScenarios) {
      throw new IllegalStateException("the engine was not started for scenarios");
    }
    return ScenarioRun.of(rules(), policy, scenario);
  }

  RuleBase rules() {
    try {
      return rules.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the rules could not be loaded", e.getCause());
    }
  }
}
