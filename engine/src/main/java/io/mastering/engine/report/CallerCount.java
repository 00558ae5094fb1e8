package io.mastering.engine.report;

import io.mastering.model.decision.Remedy;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Inbound;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of the pushes of a caller into the org, and what leads out for all of its users
 * together: a mapping and a setting are the same for all of them.
 *
 * @param pushes one of each user
 * @param fails those that are bound to fail
 * @param refused those among them that are refused because another system owns what they send
 * @param passes those that go through
 * @param sends the attributes, in the order of the schema
 * @param refusedAttributes those among them that another system owns for some user
 * @param obstacles of those that are refused, by what else stops them
 * @param waysOut of what is refused for its owner's sake, the least invasive first
 */
public record CallerCount(
    String caller,
    long pushes,
    long fails,
    long refused,
    long passes,
    List<String> sends,
    List<String> refusedAttributes,
    List<Obstructed> obstacles,
    List<Way> waysOut) {
  public CallerCount {
    sends = List.copyOf(sends);
    refusedAttributes = List.copyOf(refusedAttributes);
    obstacles = List.copyOf(obstacles);
    waysOut = List.copyOf(waysOut);
  }

  /**
   * Refused pushes that something else than an owner stops too.
   *
   * @param reason of what would then become of them, where it has one
   */
  public record Obstructed(String cause, Optional<Reason> reason, long users) {}

  /**
   * A way out.
   *
   * @param clears how many of the refused pushes go through after it and a retry
   * @param obstructed those that something else then stops
   * @param does what to do, as a request
   * @param changes what else it changes, each as a sentence
   */
  public record Way(
      Approach approach,
      List<Remedy> remedies,
      long clears,
      List<Obstructed> obstructed,
      String does,
      List<String> changes) {
    public Way {
      obstructed = List.copyOf(obstructed);
      remedies = List.copyOf(remedies);
      changes = List.copyOf(changes);
    }

    /** The same, changing more. */
    Way with(List<String> more) {
      List<String> all = new ArrayList<>(changes);
      all.addAll(more);
      return new Way(approach, remedies, clears, obstructed, does, all);
    }

    /** The same, with what else stops some of the pushes. */
    Way past(List<Obstructed> others) {
      return new Way(approach, remedies, clears, others, does, changes);
    }

    /** How many do not go through all the same, as a clause behind those that do. */
    String stillFailing() {
      return obstructed.stream()
          .map(
              o ->
                  "; "
                      + Paper.grouped(o.users())
                      + (o.users() == 1 ? " more then still fails: " : " more then still fail: ")
                      + o.cause())
          .collect(Collectors.joining());
    }
  }

  /**
   * All callers, that of most failing pushes first.
   *
   * @param declared as the policy declares them
   * @param writes what becomes of each push
   */
  static List<CallerCount> of(
      Tally tally,
      List<Inbound> declared,
      List<Summary.WriteCount> writes,
      List<Summary.OwnerCount> owners,
      List<FindingCount> findings) {
    Set<String> callers = new LinkedHashSet<>();
    writes.stream().filter(w -> w.inbound()).forEach(w -> callers.add(w.system()));
    List<CallerCount> counts = new ArrayList<>();
    for (String caller : callers) {
      List<Summary.WriteCount> own =
          writes.stream().filter(w -> w.inbound() && w.system().equals(caller)).toList();
      counts.add(of(tally, caller, createsUsers(declared, caller), own, owners, findings));
    }
    counts.sort(Comparator.comparing(CallerCount::fails).reversed());
    return List.copyOf(counts);
  }

  private static CallerCount of(
      Tally tally,
      String caller,
      Truth createsUsers,
      List<Summary.WriteCount> writes,
      List<Summary.OwnerCount> owners,
      List<FindingCount> findings) {
    List<String> sends = tally.sentBy(caller);
    long passes =
        sum(writes.stream().filter(w -> w.outcome().equals(Outcome.APPLIED.word())).toList());
    Optional<String> elsewhere = Optional.of(Reason.MASTERED_ELSEWHERE.word());
    WayText text =
        new WayText(caller, createsUsers, sends, passes, owners, alsoSent(tally, caller, findings));
    return new CallerCount(
        caller,
        sum(writes),
        sum(writes.stream().filter(Summary.WriteCount::fails).toList()),
        sum(writes.stream().filter(w -> w.reason().equals(elsewhere)).toList()),
        passes,
        sends,
        changes(tally, caller, Approach.INHERIT).getOrDefault(Remedy.R3, List.of()),
        obstructed(tally, caller, ""),
        waysOut(tally, caller, text));
  }

  private static List<Way> waysOut(Tally tally, String caller, WayText text) {
    List<Way> ways = new ArrayList<>();
    for (Approach approach : Approach.values()) {
      long clears =
          tally
              .counter(Line.of(Line.Kind.APPROACH, caller, approach.name()))
              .map(Counter::users)
              .orElse(0L);
      List<Obstructed> obstructed = obstructed(tally, caller, approach.name());
      if (clears > 0 || !obstructed.isEmpty()) {
        text.way(approach, clears, changes(tally, caller, approach))
            .map(way -> way.past(obstructed))
            .map(way -> way.with(beside(tally, caller, approach)))
            .ifPresent(ways::add);
      }
    }
    return ways;
  }

  /**
   * @param approach after which they still fail; empty for any
   */
  private static List<Obstructed> obstructed(Tally tally, String caller, String approach) {
    List<Obstructed> obstructed = new ArrayList<>();
    for (Map.Entry<Line, Counter> line : tally.lines(Line.Kind.OBSTACLE)) {
      List<String> parts = line.getKey().parts();
      if (parts.get(0).equals(caller) && parts.get(1).equals(approach)) {
        obstructed.add(
            new Obstructed(parts.get(3), Reason.named(parts.get(2)), line.getValue().users()));
      }
    }
    return obstructed;
  }

  /** What the policy says of it. */
  static Truth createsUsers(List<Inbound> declared, String caller) {
    return Truth.of(
        declared.stream()
            .filter(inbound -> inbound.name().equals(caller))
            .findFirst()
            .flatMap(Inbound::createUsers));
  }

  private static long sum(List<Summary.WriteCount> writes) {
    return writes.stream().mapToLong(Summary.WriteCount::users).sum();
  }

  /** What an approach changes, by remedy: the systems or attributes, in the schema's order. */
  private static Map<Remedy, List<String>> changes(Tally tally, String caller, Approach approach) {
    Map<Remedy, List<String>> about = new java.util.EnumMap<>(Remedy.class);
    for (Map.Entry<Line, Counter> line : tally.lines(Line.Kind.CHANGE)) {
      List<String> parts = line.getKey().parts();
      if (parts.get(0).equals(caller) && parts.get(1).equals(approach.name())) {
        about
            .computeIfAbsent(Remedy.valueOf(parts.get(2)), r -> new ArrayList<>())
            .add(parts.get(3));
      }
    }
    about.replaceAll((remedy, names) -> tally.inSchemaOrder(names));
    return about;
  }

  /** What comes with a way: who is locked out by it, and what it leans on. */
  private static List<String> beside(Tally tally, String caller, Approach approach) {
    List<String> beside = new ArrayList<>();
    for (Map.Entry<Line, Counter> line : of(tally, Line.Kind.LOCK_OUT, caller, approach)) {
      beside.add(LockOut.told(line.getKey().parts().get(2), line.getValue().users()));
    }
    for (Map.Entry<Line, Counter> line : of(tally, Line.Kind.WAY_ASSUMES, caller, approach)) {
      Assumption assumption = Assumption.named(line.getKey().parts().get(2)).orElseThrow();
      beside.add("This way leans on " + assumption.word() + ": " + tally.assumed(assumption) + ".");
    }
    return beside;
  }

  private static List<Map.Entry<Line, Counter>> of(
      Tally tally, Line.Kind kind, String caller, Approach approach) {
    return tally.lines(kind).stream()
        .filter(line -> line.getKey().parts().get(0).equals(caller))
        .filter(line -> line.getKey().parts().get(1).equals(approach.name()))
        .toList();
  }

  /** What other callers send, where it is a finding that both send some of it. */
  private static Map<String, List<String>> alsoSent(
      Tally tally, String caller, List<FindingCount> findings) {
    Map<String, List<String>> also = new java.util.TreeMap<>();
    for (FindingCount finding : findings) {
      List<String> both = Arrays.asList(finding.subject(), finding.counterpart());
      if (finding.code() == Code.MST214 && both.contains(caller)) {
        String other = both.get(1 - both.indexOf(caller));
        also.put(other, tally.sentBy(other));
      }
    }
    return also;
  }
}
