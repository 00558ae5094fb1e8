package io.mastering.engine.coverage;

import io.mastering.engine.coverage.Part.Key;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Policy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cases of a run have needed, and what of their policies none of them did. */
public final class Coverage {
  private final Map<Key, Part> parts = new LinkedHashMap<>();
  private final Map<Key, Integer> needed = new HashMap<>();
  private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
  private int cases;

  /** A policy whose parts count, whether or not a case of it runs. */
  public void count(Policy policy) {
    Parts.of(policy).forEach(part -> parts.putIfAbsent(part.key(), part));
  }

  /** A case has run; cases may end at the same time and in any order. */
  public synchronized void add(CaseCoverage done) {
    cases++;
    done.needed().forEach(key -> needed.merge(key, 1, Integer::sum));
    done.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
    done.outcomes().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
    done.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
  }

  /** How many cases have run. */
  public int cases() {
    return cases;
  }

  /** All parts, by file and place. */
  public List<Part> parts() {
    return parts.values().stream()
        .sorted(Comparator.comparing(Part::span).thenComparing(Part::kind))
        .toList();
  }

  /** How many cases have needed a part. */
  public int needed(Part part) {
    return needed.getOrDefault(part.key(), 0);
  }

  /** The rules that have spoken in some decision. */
  public Set<Rule> rules() {
    return Set.copyOf(rules.keySet());
  }

  /** The outcomes that came up. */
  public Set<Outcome> outcomes() {
    return Set.copyOf(outcomes.keySet());
  }

  /** The reasons that came up. */
  public Set<Reason> reasons() {
    return Set.copyOf(reasons.keySet());
  }

  /** In how many cases a rule has spoken. */
  public int cases(Rule rule) {
    return rules.getOrDefault(rule, 0);
  }

  /** In how many cases an outcome came up. */
  public int cases(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** In how many cases a reason came up. */
  public int cases(Reason reason) {
    return reasons.getOrDefault(reason, 0);
  }

  /** The rules that can speak in a case: those about findings decide nothing. */
  public static List<Rule> decidingRules() {
    return Arrays.stream(Rule.values()).filter(rule -> !rule.name().startsWith("F")).toList();
  }

  /** Parts that are needed, of all: statements, or sides of conditions. */
  public Share share(boolean sides) {
    List<Part> all = parts().stream().filter(part -> part.kind().isSide() == sides).toList();
    return new Share((int) all.stream().filter(part -> needed(part) > 0).count(), all.size());
  }

  /** Statements and sides of conditions together. */
  public Share share() {
    return share(false).and(share(true));
  }

  /** So many of so many. */
  public record Share(int needed, int all) {
    Share and(Share other) {
      return new Share(needed + other.needed, all + other.all);
    }

    /** Tenths of a per cent, rounded down, so that only all is 100; of nothing, all is needed. */
    public int permille() {
      return all == 0 ? 1000 : (int) (1000L * needed / all);
    }

    /** Whether it is at least so many per cent. */
    public boolean reaches(int percent) {
      return all == 0 || 100L * needed >= (long) percent * all;
    }
  }
}
