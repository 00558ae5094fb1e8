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

  private Engine(CompletableFuture<RuleBase> rules) {
    this.rules = rules;
  }

  /** Begins to load the rules on another thread and returns at once. */
  public static Engine start() {
    return new Engine(CompletableFuture.supplyAsync(RuleBase::load));
  }

  /** Runs a case of a policy. */
  public CaseResult run(Policy policy, Scenario scenario) {
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
