package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Sends;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts decisions for a summary. A situation's lines are found once; each user adds to them.
 * Memory grows with what there is to tell, not with users.
 */
public final class Tally {
  private final Map<Line, Counter> counters = new LinkedHashMap<>();
  private final Map<Found.Key, Of> findings = new HashMap<>();
  private final Function<Assumption, String> assumed;
  private long users;

  /**
   * @param assumed the value of each assumption in the policy
   */
  public Tally(Function<Assumption, String> assumed) {
    this.assumed = assumed;
  }

  /**
   * The lines that users of a situation count for.
   *
   * @param findings what is found of the situation, whoever is in it
   * @param witness the first user of the situation
   */
  public Share share(
      Decision decision, List<DemandResult> broken, List<Found> findings, String witness) {
    Set<Line> lines = new java.util.LinkedHashSet<>();
    lines.add(Line.of(Line.Kind.MASTER, words(decision.mastery().master())));
    settlers(lines, decision.mastery().master());
    for (Ownership owner : decision.owners()) {
      lines.add(Line.of(Line.Kind.OWNER, owner.attribute(), words(owner.owner())));
      settlers(lines, owner.owner());
    }
    decision.writes().forEach(write -> add(lines, write));
    sent(lines, decision);
    for (Assumption assumption : decision.assumes()) {
      lines.add(Line.of(Line.Kind.ASSUMPTION, assumption.word(), assumed.apply(assumption)));
    }
    for (DemandResult result : broken) {
      lines.add(Line.of(Line.Kind.DEMAND, Integer.toString(result.number()), result.kept().name()));
    }
    List<Counter> shared = new ArrayList<>();
    lines.forEach(l -> shared.add(counters.computeIfAbsent(l, n -> new Counter(witness))));
    findings.forEach(found -> shared.add(counter(found, witness)));
    return new Share(shared.toArray(Counter[]::new));
  }

  /** Counts a user for findings that his situation does not show. */
  public void add(List<Found> findings, String user) {
    findings.forEach(found -> counter(found, user).add(1));
  }

  private Counter counter(Found found, String witness) {
    return findings
        .computeIfAbsent(found.key(), key -> new Of(found, new Counter(witness)))
        .counter();
  }

  /** What was found, with its users. */
  Collection<Of> findings() {
    return findings.values();
  }

  /** A finding and its counter. */
  record Of(Found found, Counter counter) {}

  /** The counters of one situation. */
  public final class Share {
    private final Counter[] shared;

    private Share(Counter[] shared) {
      this.shared = shared;
    }

    /** Counts users of the situation. */
    public void add(long more) {
      users += more;
      for (Counter counter : shared) {
        counter.add(more);
      }
    }
  }

  private static void add(Set<Line> lines, WriteDecision write) {
    String direction = write.write().kind() == Write.Kind.PUSH_UPDATE ? "app" : "inbound";
    String cause = Cause.of(write);
    String by = write.write().by();
    lines.add(
        Line.of(
            Line.Kind.WRITE,
            direction,
            by,
            write.outcome().word(),
            write.reason().map(Reason::word).orElse(""),
            cause,
            cause.isEmpty() ? "" : write.rule().name()));
    approaches(lines, by, write.waysOut());
    for (WayOut way : write.waysOut()) {
      lines.add(
          Line.of(
              Line.Kind.WAY_OUT,
              by,
              write.outcome().word(),
              cause,
              way.remedy().name(),
              way.about()));
    }
    if (write.outcome() == Outcome.UNKNOWN) {
      write.settledBy().forEach(s -> lines.add(Line.of(Line.Kind.SETTLER, s)));
    }
  }

  /** What leads out, by how invasive it is. */
  private static void approaches(Set<Line> lines, String by, List<WayOut> waysOut) {
    Approach.of(waysOut)
        .forEach(
            (approach, ways) -> {
              lines.add(Line.of(Line.Kind.APPROACH, by, approach.name()));
              for (WayOut way : ways) {
                String remedy = way.remedy().name();
                lines.add(Line.of(Line.Kind.CHANGE, by, approach.name(), remedy, way.about()));
              }
            });
  }

  private static void sent(Set<Line> lines, Decision decision) {
    Map<String, String> callers = new HashMap<>();
    decision.writes().stream()
        .map(WriteDecision::write)
        .filter(write -> write.kind() == Write.Kind.INBOUND_UPDATE)
        .forEach(write -> callers.put(write.write(), write.by()));
    if (callers.isEmpty()) {
      return;
    }
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof Sends sends && callers.containsKey(sends.write())) {
        lines.add(Line.of(Line.Kind.SENT, callers.get(sends.write()), sends.attribute()));
      }
    }
  }

  private static void settlers(Set<Line> lines, Holding holding) {
    if (holding instanceof Holding.Open open) {
      open.settledBy().forEach(s -> lines.add(Line.of(Line.Kind.SETTLER, s)));
    }
  }

  /** A holder's name, or what keeps it open. */
  static String words(Holding holding) {
    if (holding instanceof Holding.Held held) {
      return held.holder();
    }
    Holding.Open open = (Holding.Open) holding;
    String between = String.join(" or ", open.between());
    return open.outcome().word() + (between.isEmpty() ? "" : " (" + between + ")");
  }

  /** The attributes that were told of, in the order of their schemas. */
  Set<String> attributes() {
    Set<String> attributes = new java.util.LinkedHashSet<>();
    for (Line line : counters.keySet()) {
      if (line.kind() == Line.Kind.OWNER) {
        attributes.add(line.parts().get(0));
      }
    }
    return attributes;
  }

  /** The attributes that a caller sends, in the order of their schemas. */
  List<String> sentBy(String caller) {
    return inSchemaOrder(
        lines(Line.Kind.SENT).stream()
            .map(e -> e.getKey().parts())
            .filter(parts -> parts.get(0).equals(caller))
            .map(parts -> parts.get(1))
            .toList());
  }

  /** Attributes in the order of their schemas; other names stay as they are, behind them. */
  List<String> inSchemaOrder(List<String> names) {
    List<String> ordered = new ArrayList<>(attributes());
    ordered.retainAll(names);
    names.stream().filter(name -> !ordered.contains(name)).forEach(ordered::add);
    return ordered;
  }

  Optional<Counter> counter(Line line) {
    return Optional.ofNullable(counters.get(line));
  }

  public long users() {
    return users;
  }

  /** A copy of the lines of a kind with at least one user, those of most users first. */
  List<Map.Entry<Line, Counter>> lines(Line.Kind kind) {
    Map<Line, Counter> found = new HashMap<>();
    counters.forEach(
        (line, counter) -> {
          if (line.kind() == kind && counter.users() > 0) {
            found.put(line, counter);
          }
        });
    return found.entrySet().stream()
        .sorted(
            java.util.Comparator.<Map.Entry<Line, Counter>>comparingLong(e -> -e.getValue().users())
                .thenComparing(e -> String.join("\0", e.getKey().parts())))
        .toList();
  }
}
