package io.mastering.engine;

import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.SettingsFindings;
import io.mastering.engine.report.FindingText;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The rules that look for findings, getting ready while a policy is read. */
public final class FindingRules {
  private final CompletableFuture<RuleBase> rules;

  private FindingRules(CompletableFuture<RuleBase> rules) {
    this.rules = rules;
  }

  /** Begins to load all of them on another thread and returns at once. */
  public static FindingRules start() {
    return new FindingRules(CompletableFuture.supplyAsync(RuleBase::loadFindings));
  }

  /** Begins to load only those that look at settings alone. */
  public static FindingRules startForSettings() {
    return new FindingRules(CompletableFuture.supplyAsync(RuleBase::loadSettingsFindings));
  }

  /**
   * What the settings of a policy show by themselves, without a snapshot: findings that nobody
   * allows, and every {@code allow} of such a finding that allows none.
   */
  public List<Diagnostic> inSettings(Policy policy) {
    Allowed allowed = new Allowed(policy.allows());
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Org org : policy.orgs()) {
      List<Found> found = SettingsFindings.of(rules(), EffectiveOrg.of(org, Optional.empty()));
      allowed.without(found).stream().map(FindingText::diagnostic).forEach(diagnostics::add);
    }
    diagnostics.addAll(allowed.unused('2'));
    return diagnostics;
  }

  /** The findings of one org's settings, with what a snapshot shows of them. */
  public List<Found> inSettings(EffectiveOrg org, Allowed allowed) {
    return allowed.without(SettingsFindings.of(rules(), org));
  }

  public RuleBase rules() {
    try {
      return rules.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the rules could not be loaded", e.getCause());
    }
  }
}
