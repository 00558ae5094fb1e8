package io.mastering.engine.findings;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.FindingFacts;
import io.mastering.model.decision.Finding;
import io.mastering.model.situation.Fact;
import io.mastering.rules.RuleBase;
import io.mastering.rules.RuleSession;
import java.util.ArrayList;
import java.util.List;

/** What an org's settings show by themselves. */
public final class SettingsFindings {
  private SettingsFindings() {}

  /**
   * The findings of all user types together. What a type that nobody shows may inherit is no
   * setting.
   *
   * @param rules those that look for findings
   */
  public static List<Found> of(RuleBase rules, EffectiveOrg org) {
    List<Finding> findings = new ArrayList<>();
    for (int type = 0; type < org.numberOfKnownTypes(); type++) {
      try (RuleSession session = rules.open(settings(org, type))) {
        findings.addAll(session.findInSettings());
      }
    }
    findings.sort(java.util.Comparator.comparing(Finding::code));
    return Found.together(findings, new Places(org));
  }

  static List<Fact> settings(EffectiveOrg org, int type) {
    List<Fact> settings = new ArrayList<>(org.settings(type));
    settings.addAll(FindingFacts.of(org, type));
    return settings;
  }
}
