package io.mastering.engine.coverage;

import io.mastering.engine.coverage.Part.Key;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Policy;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cases of a run have needed, and what of their policies none of them did. */
public final class Coverage {
  private final Map<Key, Part> parts = new LinkedHashMap<>();
  private final Map<Key, Integer> needed = new HashMap<>();
  private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
  private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
  private int cases;

  /** A policy whose parts count, whether or not a case of it runs. */
  public void count(Policy policy) {
    Parts.of(policy).forEach(part -> parts.putIfAbsent(part.key(), part));
  }

  /** A case has run. */
  public void add(CaseCoverage done) {
    cases++;
    done.needed().forEach(key -> needed.merge(key, 1, Integer::sum));
    rules.addAll(done.rules());
    outcomes.addAll(done.outcomes());
    reasons.addAll(done.reasons());
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
    return Set.copyOf(rules);
  }

  /** The outcomes that came up. */
  public Set<Outcome> outcomes() {
    return Set.copyOf(outcomes);
  }

  /** The reasons that came up. */
  public Set<Reason> reasons() {
    return Set.copyOf(reasons);
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
