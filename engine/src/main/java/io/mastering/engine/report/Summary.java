package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.engine.snapshot.Reading;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.identity.Gap;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Demand;
import io.mastering.model.policy.Inbound;
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
 * @param writes what becomes of each push, by its cause
 * @param settlers what would settle open decisions, each with the users who wait for it
 * @param open the users with anything open, each once; nobody where all is decided
 * @param unmatched whom a source cannot reach; nobody where nothing is looked for
 * @param callers what becomes of all pushes of a caller, and the ways out for all of its users
 */
public record Summary(
    long users,
    long rejected,
    long situations,
    List<Gap> gaps,
    List<Count> masters,
    List<OwnerCount> owners,
    List<WriteCount> writes,
    List<CallerCount> callers,
    List<FindingCount> findings,
    List<DemandCount> demands,
    List<Lean> assumptions,
    List<Count> settlers,
    Optional<Count> open,
    Unmatched unmatched,
    Surroundings around) {

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

    /** What the outcome means, as one sentence. */
    public String means() {
      return OutcomeText.of(Outcome.named(outcome).orElseThrow(), reason.flatMap(Reason::named));
    }

    /** What to do about it, where no way out is offered by a rule. */
    public Optional<String> clears() {
      return inbound
          ? OutcomeText.cure(reason.flatMap(Reason::named), system, Optional.empty())
          : Optional.empty();
    }

    /** Who owns what is refused. */
    Optional<String> owner() {
      int owns = cause.indexOf(Cause.OWNS);
      return reason.equals(Optional.of(Reason.MASTERED_ELSEWHERE.word())) && owns > 0
          ? Optional.of(cause.substring(0, owns))
          : Optional.empty();
    }

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

  /**
   * How many users' decisions lean on an assumption: another value changes masters, owners or
   * outcomes of at most so many.
   */
  public record Lean(Assumption assumption, String value, long users, String witness) {

    /** The case that nobody has documented, and what is taken to happen then. */
    public String means() {
      return AssumptionText.asks(assumption) + " " + AssumptionText.means(assumption, value) + ".";
    }

    /** The other values that a policy can name. */
    public List<String> others() {
      return assumption.choices().stream().filter(choice -> !choice.equals(value)).toList();
    }

    /** What would happen under another value, as a clause. */
    public String otherwise(String other) {
      return AssumptionText.means(assumption, other);
    }
  }

  /** How many pushes of a caller fail, in words: what is open may fail too. */
  public String failing(CallerCount caller) {
    return (unknown(caller) > 0 ? "at least " : "") + Paper.grouped(caller.fails());
  }

  /** How many pushes of a caller nobody can say the outcome of. */
  long unknown(CallerCount caller) {
    return writes.stream()
        .filter(w -> w.inbound() && w.system().equals(caller.caller()))
        .filter(w -> w.outcome().equals(Outcome.UNKNOWN.word()))
        .mapToLong(WriteCount::users)
        .sum();
  }

  /** What is wrong, the worst first. */
  public List<Problem> problems() {
    return Problems.of(this);
  }

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
   * decision, a source that cannot reach its users.
   */
  public boolean warns() {
    return !gaps.isEmpty()
        || findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO)
        || !settlers.isEmpty()
        || !unmatched.isEmpty()
        || writes.stream().anyMatch(WriteCount::fails)
        || demands.stream().anyMatch(demand -> demand.unknown() > 0);
  }

  /**
   * Takes stock of a tally.
   *
   * @param ofAll the findings of settings, and of all users together
   * @param callers as the policy declares them
   */
  public static Summary of(
      Tally tally,
      List<Found> ofAll,
      List<Inbound> callers,
      List<Demand> demands,
      List<Gap> gaps,
      Reading reading,
      long situations) {
    List<OwnerCount> owners = owners(tally);
    List<WriteCount> writes = writes(tally);
    List<FindingCount> findings = FindingCount.of(tally, ofAll);
    return new Summary(
        tally.users(),
        reading.rejected(),
        situations,
        List.copyOf(gaps),
        counts(tally, Line.Kind.MASTER),
        owners,
        writes,
        CallerCount.of(tally, callers, writes, owners, findings),
        findings,
        demands(tally, demands),
        leans(tally),
        counts(tally, Line.Kind.SETTLER),
        open(tally),
        Unmatched.of(tally),
        Surroundings.NONE);
  }

  /** The same, with what a reader asks beside its counts. */
  public Summary in(Surroundings surroundings) {
    return new Summary(
        users,
        rejected,
        situations,
        gaps,
        masters,
        owners,
        writes,
        callers,
        findings,
        demands,
        assumptions,
        settlers,
        open,
        unmatched,
        surroundings);
  }

  private static Optional<Count> open(Tally tally) {
    return tally.lines(Line.Kind.OPEN).stream()
        .findFirst()
        .map(e -> new Count("open", e.getValue().users(), e.getValue().witness()));
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
                    Assumption.named(e.getKey().parts().get(0)).orElseThrow(),
                    e.getKey().parts().get(1),
                    e.getValue().users(),
                    e.getValue().witness()))
        .toList();
  }
}
