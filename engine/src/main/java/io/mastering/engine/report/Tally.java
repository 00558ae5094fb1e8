package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Obstacle;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Sends;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /** The value of an assumption in the policy. */
  String assumed(Assumption assumption) {
    return assumed.apply(assumption);
  }

  /** What a user counts for by his master, his owners and the pushes into the org. */
  public Share ofUser(Decision user) {
    Set<Line> lines = new LinkedHashSet<>();
    lines.add(Line.of(Line.Kind.MASTER, words(user.mastery().master())));
    for (Ownership owner : user.owners()) {
      lines.add(Line.of(Line.Kind.OWNER, owner.attribute(), words(owner.owner())));
    }
    user.writes().forEach(write -> add(lines, write));
    sent(lines, user);
    return share(lines);
  }

  /** What a user counts for by the pushes along one of his links. */
  public Share ofLink(List<WriteDecision> pushes) {
    Set<Line> lines = new LinkedHashSet<>();
    pushes.forEach(write -> add(lines, write));
    return share(lines);
  }

  /** What a user counts for by everything that his decision leans on or waits for. */
  public Share ofGrounds(Collection<Assumption> assumptions, Collection<String> settlers) {
    Set<Line> lines = new LinkedHashSet<>();
    for (Assumption assumption : assumptions) {
      lines.add(Line.of(Line.Kind.ASSUMPTION, assumption.word(), assumed.apply(assumption)));
    }
    settlers.forEach(s -> lines.add(Line.of(Line.Kind.SETTLER, s)));
    if (!settlers.isEmpty()) {
      lines.add(Line.of(Line.Kind.OPEN));
    }
    return share(lines);
  }

  /** What a user counts for by the demands that he does not keep. */
  public Share ofDemands(List<DemandResult> broken) {
    Set<Line> lines = new LinkedHashSet<>();
    for (DemandResult result : broken) {
      lines.add(Line.of(Line.Kind.DEMAND, Integer.toString(result.number()), result.kept().name()));
    }
    return share(lines);
  }

  /** What a user counts for by what he, or a source of his, is locked out of. */
  public Share ofLockOuts(List<LockOut> lockOuts) {
    Set<Line> lines = new LinkedHashSet<>();
    lockOuts.forEach(out -> add(lines, out));
    return share(lines);
  }

  /** What a user counts for by some of what is found of him, but for its kinds. */
  public Share ofFindings(List<Found> findings) {
    return new Share(List.of(), List.copyOf(findings));
  }

  /** What a user counts for by the kinds of all that is found of him, each counted once. */
  public Share ofKinds(List<Found> findings) {
    Set<Line> lines = new LinkedHashSet<>();
    for (Found found : findings) {
      lines.add(Line.of(Line.Kind.FOUND, found.code().name()));
      lines.add(Line.of(Line.Kind.FOUND, found.code().name(), FindingReason.of(found).name()));
    }
    return share(lines);
  }

  private static void add(Set<Line> lines, LockOut out) {
    if (out instanceof LockOut.OfUser user) {
      String way = user.approach().name();
      lines.add(Line.of(Line.Kind.LOCK_OUT, user.caller(), way, user.provider()));
    } else if (out instanceof LockOut.OfSource of) {
      lines.add(Line.of(Line.Kind.UNMATCHED));
      lines.add(Line.of(Line.Kind.UNMATCHED, of.source()));
    }
  }

  private Share share(Set<Line> lines) {
    return new Share(counters(lines), List.of());
  }

  private List<Counter> counters(Set<Line> lines) {
    List<Counter> shared = new ArrayList<>();
    lines.forEach(l -> shared.add(counters.computeIfAbsent(l, n -> new Counter())));
    return shared;
  }

  /** Counts users. */
  public void users(long more) {
    users += more;
  }

  /** What was counted so far. */
  public Tallied counted() {
    List<Tallied.OfLine> lines = new ArrayList<>();
    counters.forEach(
        (line, counter) -> {
          if (counter.users() > 0) {
            lines.add(new Tallied.OfLine(line.kind().name(), line.parts(), counter.of()));
          }
        });
    List<Tallied.OfFinding> found =
        findings.values().stream()
            .map(each -> new Tallied.OfFinding(each.found(), each.counter().of()))
            .toList();
    return new Tallied(users, lines, found);
  }

  /**
   * Adds what another counted of users who stand elsewhere.
   *
   * @param before added to their positions to get those among all users
   */
  public void add(Tallied other, long before) {
    users += other.users();
    for (Tallied.OfLine each : other.lines()) {
      Line line = new Line(Line.Kind.valueOf(each.kind()), each.parts());
      Tallied.Of of = each.of();
      counters
          .computeIfAbsent(line, l -> new Counter())
          .add(of.users(), before + of.first(), of.witness());
    }
    for (Tallied.OfFinding each : other.findings()) {
      Tallied.Of of = each.of();
      found(each.found(), of.users(), before + of.first(), of.witness());
    }
  }

  private void found(Found found, long more, long position, String witness) {
    Of of = findings.get(found.key());
    if (of == null || position < of.first()) {
      Counter counter = of == null ? new Counter() : of.counter();
      findings.put(found.key(), new Of(found, counter, position));
      counter.add(more, position, witness);
    } else {
      of.counter().add(more, position, witness);
    }
  }

  /** What was found, with its users. */
  Collection<Of> findings() {
    return findings.values();
  }

  /**
   * A finding and its counter.
   *
   * @param first the position of the first user, of whom this is found
   */
  record Of(Found found, Counter counter, long first) {}

  /** The counters of users who have something in common. */
  public final class Share {
    private final List<Counter> shared;
    private final List<Found> found;

    private Share(List<Counter> shared, List<Found> found) {
      this.shared = shared;
      this.found = found;
    }

    /** This and another share. */
    public Share and(Share other) {
      List<Counter> counters = new ArrayList<>(shared);
      counters.addAll(other.shared);
      List<Found> all = new ArrayList<>(found);
      all.addAll(other.found);
      return new Share(counters, all);
    }

    /**
     * Counts users.
     *
     * @param position of the first of them in the input
     */
    public void add(long more, long position, String first) {
      shared.forEach(counter -> counter.add(more, position, first));
      found.forEach(each -> found(each, more, position, first));
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
    approaches(lines, by, write);
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
  }

  /** What leads out, by how invasive it is. */
  private static void approaches(Set<Line> lines, String by, WriteDecision write) {
    Approach.of(write.waysOut())
        .forEach(
            (approach, ways) -> {
              List<Obstacle> obstacles = approach.obstacles(write);
              if (obstacles.isEmpty()) {
                lines.add(Line.of(Line.Kind.APPROACH, by, approach.name()));
              }
              obstacles.stream().limit(1).forEach(o -> lines.add(obstacle(by, approach.name(), o)));
              obstacles.forEach(o -> lines.add(obstacle(by, "", o)));
              for (WayOut way : ways) {
                String remedy = way.remedy().name();
                way.because().stream()
                    .filter(Assumed.class::isInstance)
                    .map(ground -> ((Assumed) ground).assumption().word())
                    .forEach(word -> lines.add(assumes(by, approach, word)));
                lines.add(Line.of(Line.Kind.CHANGE, by, approach.name(), remedy, way.about()));
              }
            });
  }

  private static Line obstacle(String by, String approach, Obstacle obstacle) {
    String reason = obstacle.reason().map(Reason::word).orElse("");
    return Line.of(Line.Kind.OBSTACLE, by, approach, reason, Cause.of(obstacle));
  }

  private static Line assumes(String caller, Approach approach, String assumption) {
    return Line.of(Line.Kind.WAY_ASSUMES, caller, approach.name(), assumption);
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

  /** What would settle what is open in a decision. */
  public static Set<String> settlers(Decision decision) {
    Set<String> settlers = new TreeSet<>();
    settlers(settlers, decision.mastery().master());
    decision.owners().forEach(owner -> settlers(settlers, owner.owner()));
    settlers.addAll(settlers(decision.writes()));
    return settlers;
  }

  /** What would settle writes whose outcome is open. */
  public static Set<String> settlers(List<WriteDecision> writes) {
    Set<String> settlers = new TreeSet<>();
    for (WriteDecision write : writes) {
      if (write.outcome() == Outcome.UNKNOWN) {
        settlers.addAll(write.settledBy());
      }
    }
    return settlers;
  }

  private static void settlers(Set<String> settlers, Holding holding) {
    if (holding instanceof Holding.Open open) {
      settlers.addAll(open.settledBy());
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
    Set<String> attributes = new LinkedHashSet<>();
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
