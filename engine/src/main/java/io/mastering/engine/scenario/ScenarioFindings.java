package io.mastering.engine.scenario;

import io.mastering.engine.findings.FindingsThatHold;
import io.mastering.engine.life.OrgState;
import io.mastering.model.diagnostic.Code;
import io.mastering.rules.RuleBase;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Looks for findings where a scenario expects some; only then their rules are loaded.
 *
 * @param deciding the rules that decide
 * @param finding those that look for findings
 */
public record ScenarioFindings(RuleBase deciding, Supplier<RuleBase> finding) {
  Set<Code> of(OrgState org) {
    return FindingsThatHold.of(
        deciding,
        finding.get(),
        org.org(),
        org.accounts().values().stream()
            .map(account -> new FindingsThatHold.Users(account.user(), account.users()))
            .toList());
  }
}
