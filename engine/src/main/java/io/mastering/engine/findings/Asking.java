package io.mastering.engine.findings;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Finding;
import io.mastering.model.decision.Owner;
import io.mastering.model.situation.Assignments;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.LinkValue;
import io.mastering.rules.RuleBase;
import io.mastering.rules.RuleSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the rules that look for findings, of the same part once. Not thread-safe. */
final class Asking implements AutoCloseable {
  /** Parts that are remembered. */
  private static final int PARTS = 1 << 16;

  private final RuleBase rules;
  private final EffectiveOrg org;
  private final Map<Integer, OfType> types = new TreeMap<>();
  private final Map<Asked, List<Finding>> known = new HashMap<>();

  /** The rules and settings of a user type. */
  private record OfType(RuleSession session, Settings settings) {}

  /** A part of a situation of a user type. */
  private record Asked(int type, Part part) {}

  Asking(RuleBase rules, EffectiveOrg org) {
    this.rules = rules;
    this.org = org;
  }

  Settings settings(int type) {
    return type(type).settings();
  }

  List<Finding> of(int type, Part part) {
    Asked asked = new Asked(type, part);
    List<Finding> before = known.get(asked);
    if (before != null) {
      return before;
    }
    List<Finding> now = type(type).session().find(part.facts(), part.decided());
    if (known.size() < PARTS) {
      known.put(asked, now);
    }
    return now;
  }

  List<Finding> ofValues(int type, List<LinkValue> values, List<Owner> owner) {
    return type(type).session().find(values, owner);
  }

  List<Finding> ofAll(List<Assignments> all) {
    List<Finding> findings = new ArrayList<>();
    for (int type = 0; type < org.numberOfTypes(); type++) {
      findings.addAll(type(type).session().find(all, List.of()));
    }
    return findings;
  }

  private OfType type(int type) {
    return types.computeIfAbsent(type, this::open);
  }

  private OfType open(int type) {
    List<Fact> settings = SettingsFindings.settings(org, type);
    return new OfType(rules.open(settings), new Settings(org, settings));
  }

  @Override
  public void close() {
    types.values().forEach(type -> type.session().close());
    types.clear();
  }
}
