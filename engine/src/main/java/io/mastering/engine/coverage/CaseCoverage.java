package io.mastering.engine.coverage;

import io.mastering.engine.coverage.Part.Key;
import io.mastering.engine.coverage.Part.Kind;
import io.mastering.engine.life.Witness;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.GoverningInheritance;
import io.mastering.model.decision.GoverningPriority;
import io.mastering.model.decision.Outranked;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.ValueAwaited;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one case has needed, in all the orders of its events. */
public final class CaseCoverage implements Witness {
  private final Policy policy;
  private final Set<Key> needed = new HashSet<>();
  private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
  private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

  /** Of a case of this policy. */
  public CaseCoverage(Policy policy) {
    this.policy = policy;
  }

  Set<Key> needed() {
    return Set.copyOf(needed);
  }

  Set<Rule> rules() {
    return Set.copyOf(rules);
  }

  Set<Outcome> outcomes() {
    return Set.copyOf(outcomes);
  }

  Set<Reason> reasons() {
    return Set.copyOf(reasons);
  }

  @Override
  public void decided(EffectiveOrg org, int type, List<Fact> facts, Decision decision) {
    rules.add(decision.mastery().rule());
    decision.owners().forEach(owner -> rules.add(owner.rule()));
    decision
        .writes()
        .forEach(
            write -> {
              rules.add(write.rule());
              outcomes.add(write.outcome());
              write.reason().ifPresent(reasons::add);
            });
    decision.conclusions().forEach(conclusion -> rules.add(conclusion.rule()));
    facts.forEach(fact -> situated(org.policy(), fact));
    facts.stream()
        .filter(SentAttribute.class::isInstance)
        .map(fact -> ((SentAttribute) fact).attribute())
        .distinct()
        .forEach(attribute -> asked(org, type, attribute, decision));
    imported(org.policy(), facts);
    ranked(org.policy(), decision.conclusions());
    decision.assumes().forEach(assumption -> assumed(org.policy(), assumption));
    if (decision.conclusions().stream().anyMatch(ValueAwaited.class::isInstance)) {
      assumed(org.policy(), Assumption.VALUES_AFTER_OWNER_CHANGE);
    }
  }

  /** An assumption without a decision is one of every org. */
  @Override
  public void assumed(Assumption assumption) {
    policy.orgs().forEach(org -> assumed(org, assumption));
  }

  /** The owner or the value of an attribute matters: what a decision says of it was needed. */
  public void asked(EffectiveOrg org, int type, String attribute, Decision decision) {
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof GoverningInheritance governing
          && governing.attribute().equals(attribute)) {
        org.statement(type, attribute, governing.statement())
            .ifPresent(statement -> need(Kind.ATTRIBUTE, statement.span()));
      }
    }
    org.policy().customAttributes().stream()
        .filter(custom -> custom.name().equals(attribute))
        .forEach(custom -> need(Kind.CUSTOM_ATTRIBUTE, custom.span()));
  }

  private void situated(Org org, Fact fact) {
    if (fact instanceof AppLink link) {
      system(org, link.app());
    } else if (fact instanceof IdpLink link) {
      system(org, link.idp());
    } else if (fact instanceof Write write) {
      system(org, write.by());
    } else if (fact instanceof ConditionTruth condition
        && condition.truth() != Truth.UNKNOWN
        && condition.condition() < org.conditional().size()) {
      need(
          condition.truth() == Truth.YES ? Kind.HOLDS : Kind.FAILS,
          org.conditional().get(condition.condition()).span());
    }
  }

  /** A change of a system in a scenario is one of the system that the policy declares. */
  private void system(Org set, String name) {
    Org declared = policy.org(set.name()).orElse(set);
    declared.system(name).ifPresent(system -> need(Kind.SYSTEM, system.span()));
    declared.inbound(name).ifPresent(inbound -> need(Kind.INBOUND, inbound.span()));
  }

  private void imported(Org org, List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof SourceRecord record && isGuarded(record)) {
        org.safeguard().ifPresent(safeguard -> need(Kind.SAFEGUARD, safeguard.span()));
      }
      if (fact instanceof SourceRecord record
          && record.seen() == SourceRecord.Seen.IN_IMPORT
          && record.linked() == Truth.NO) {
        facts.stream()
            .filter(Write.class::isInstance)
            .map(write -> ((Write) write).by())
            .forEach(source -> matched(org, source));
      }
    }
  }

  private static boolean isGuarded(SourceRecord record) {
    return record.seen() != SourceRecord.Seen.IN_IMPORT || record.safeguardTrips() == Truth.YES;
  }

  private void matched(Org org, String source) {
    org.matchings().stream()
        .filter(matching -> matching.source().equals(source))
        .forEach(matching -> need(Kind.MATCHING, matching.span()));
  }

  /** A priority list is needed where it has put one candidate above another. */
  private void ranked(Org org, List<Conclusion> conclusions) {
    if (conclusions.stream().noneMatch(Outranked.class::isInstance)) {
      return;
    }
    for (Conclusion conclusion : conclusions) {
      if (conclusion instanceof GoverningPriority governing) {
        (governing.list() < org.conditional().size()
                ? org.conditional().get(governing.list()).priority()
                : org.priority())
            .ifPresent(priority -> need(Kind.PRIORITY, priority.span()));
      }
    }
  }

  private void assumed(Org org, Assumption assumption) {
    if (org.assumptions().containsKey(assumption)) {
      need(Kind.ASSUMPTION, org.assumptions().get(assumption).span());
    }
  }

  private void need(Kind kind, Span span) {
    needed.add(new Key(kind, span));
  }
}
