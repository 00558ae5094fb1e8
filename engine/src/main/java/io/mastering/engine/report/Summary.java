package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.engine.snapshot.Reading;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.identity.Gap;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluation found, gathered by cause. Counts are of users; a witness is the first user of
 * the input that the line holds for.
 *
 * @param gaps what the snapshot does not say, with the number of users that it touches
 */
public record Summary(
    long users,
    long rejected,
    long situations,
    List<Gap> gaps,
    List<Count> masters,
    List<OwnerCount> owners,
    List<WriteCount> writes,
    List<FindingCount> findings,
    List<DemandCount> demands,
    List<Lean> assumptions,
    List<Count> settlers) {

  /** How many users something holds for. */
  public record Count(String what, long users, String witness) {}

  /** How many users' attribute somebody owns. */
  public record OwnerCount(String attribute, List<Count> owners) {}

  /**
   * What becomes of one system's push, for one cause.
   *
   * @param inbound whether it is pushed into the org
   */
  public record WriteCount(
      boolean inbound,
      String system,
      String outcome,
      Optional<String> reason,
      String cause,
      String rule,
      long users,
      String witness,
      List<Remedy> waysOut) {

    /** Whether the push is bound to fail. */
    public boolean fails() {
      return outcome.equals(Outcome.REFUSED.word()) || outcome.equals(Outcome.REJECTED.word());
    }
  }

  /** A way out, what it changes, and for how many of the users it is offered. */
  public record Remedy(String remedy, String about, long users) {}

  /** How a demand fared. */
  public record DemandCount(
      int number, Demand demand, long broken, long unknown, Optional<String> witness) {}

  /** How many users' decisions lean on an assumption. */
  public record Lean(String assumption, String value, long users, String witness) {}

  /** Whether a demand is broken by some user. */
  public boolean breaksDemand() {
    return demands.stream().anyMatch(demand -> demand.broken() > 0);
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Whether there is something to warn of: a push bound to fail, a finding, a gap, an open
   * decision.
   */
  public boolean warns() {
    return !gaps.isEmpty()
        || findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO)
        || !settlers.isEmpty()
        || writes.stream().anyMatch(WriteCount::fails)
        || demands.stream().anyMatch(demand -> demand.unknown() > 0);
  }

  /**
   * Takes stock of a tally.
   *
   * @param ofAll the findings of settings, and of all users together
   */
  public static Summary of(
      Tally tally,
      List<Found> ofAll,
      List<Demand> demands,
      List<Gap> gaps,
      Reading reading,
      long situations) {
    return new Summary(
        tally.users(),
        reading.rejected(),
        situations,
        List.copyOf(gaps),
        counts(tally, Line.Kind.MASTER),
        owners(tally),
        writes(tally),
        FindingCount.of(tally, ofAll),
        demands(tally, demands),
        leans(tally),
        counts(tally, Line.Kind.SETTLER));
  }

  private static List<Count> counts(Tally tally, Line.Kind kind) {
    return tally.lines(kind).stream().map(e -> count(e, 0)).toList();
  }

  private static Count count(Map.Entry<Line, Counter> entry, int part) {
    return new Count(
        entry.getKey().parts().get(part), entry.getValue().users(), entry.getValue().witness());
  }

  private static List<OwnerCount> owners(Tally tally) {
    List<String> attributes = new ArrayList<>();
    tally.attributes().forEach(attributes::add);
    return attributes.stream()
        .map(
            attribute ->
                new OwnerCount(
                    attribute,
                    tally.lines(Line.Kind.OWNER).stream()
                        .filter(e -> e.getKey().parts().get(0).equals(attribute))
                        .map(e -> count(e, 1))
                        .toList()))
        .toList();
  }

  private static List<WriteCount> writes(Tally tally) {
    return tally.lines(Line.Kind.WRITE).stream()
        .map(e -> write(tally, e.getKey().parts(), e.getValue()))
        .sorted(
            Comparator.comparing(WriteCount::inbound)
                .reversed()
                .thenComparing(WriteCount::system)
                .thenComparing(WriteCount::users, Comparator.reverseOrder())
                .thenComparing(WriteCount::cause))
        .toList();
  }

  private static WriteCount write(Tally tally, List<String> parts, Counter counter) {
    List<Remedy> waysOut =
        tally.lines(Line.Kind.WAY_OUT).stream()
            .filter(e -> isOf(e.getKey().parts(), parts))
            .map(e -> way(e.getKey().parts(), e.getValue().users()))
            .sorted(
                Comparator.comparing(Remedy::remedy)
                    .thenComparing(Remedy::users, Comparator.reverseOrder())
                    .thenComparing(Remedy::about))
            .toList();
    return new WriteCount(
        parts.get(0).equals("inbound"),
        parts.get(1),
        parts.get(2),
        Optional.of(parts.get(3)).filter(reason -> !reason.isEmpty()),
        parts.get(4),
        parts.get(5),
        counter.users(),
        counter.witness(),
        waysOut);
  }

  private static boolean isOf(List<String> way, List<String> write) {
    return way.get(0).equals(write.get(1))
        && way.get(1).equals(write.get(2))
        && way.get(2).equals(write.get(4));
  }

  private static Remedy way(List<String> parts, long users) {
    return new Remedy(parts.get(3), parts.get(4), users);
  }

  private static List<DemandCount> demands(Tally tally, List<Demand> demands) {
    List<DemandCount> counts = new ArrayList<>();
    for (int number = 1; number <= demands.size(); number++) {
      Optional<Counter> broken = demand(tally, number, "NO");
      Optional<Counter> unknown = demand(tally, number, "UNKNOWN");
      counts.add(
          new DemandCount(
              number,
              demands.get(number - 1),
              broken.map(Counter::users).orElse(0L),
              unknown.map(Counter::users).orElse(0L),
              broken.or(() -> unknown).map(Counter::witness)));
    }
    return counts;
  }

  private static Optional<Counter> demand(Tally tally, int number, String kept) {
    Line line = Line.of(Line.Kind.DEMAND, Integer.toString(number), kept);
    return tally.counter(line).filter(counter -> counter.users() > 0);
  }

  private static List<Lean> leans(Tally tally) {
    return tally.lines(Line.Kind.ASSUMPTION).stream()
        .map(
            e ->
                new Lean(
                    e.getKey().parts().get(0),
                    e.getKey().parts().get(1),
                    e.getValue().users(),
                    e.getValue().witness()))
        .toList();
  }
}
