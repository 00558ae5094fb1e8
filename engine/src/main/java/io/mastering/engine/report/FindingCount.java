package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.situation.Assignments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding, with the users whom it concerns.
 *
 * @param users how many users it concerns, or assignments, where all users together show it; 0 for
 *     one that settings show
 * @param reach how many users are concerned by it and its like
 * @param witness the first of these users
 */
public record FindingCount(Found found, long users, Reach reach, Optional<String> witness) {

  /**
   * How many users findings concern that are alike, each user once.
   *
   * @param reason those of the same code for the same reason
   * @param code those of the same code
   */
  public record Reach(long reason, long code) {
    static final Reach NOBODY = new Reach(0, 0);
  }

  private static final Comparator<FindingCount> ORDER =
      Comparator.comparing(FindingCount::severity)
          .thenComparing(FindingCount::consequence)
          .thenComparing(FindingCount::users, Comparator.reverseOrder())
          .thenComparing(FindingCount::code)
          .thenComparing(FindingCount::subject)
          .thenComparing(FindingCount::counterpart);

  public Code code() {
    return found.code();
  }

  /** The number of the rule that says so. */
  public String rule() {
    return found.rule().name();
  }

  /** The system, caller or attribute that it is about. */
  public String subject() {
    return found.key().subject();
  }

  /** The other one that it takes two for; empty for a finding about one thing only. */
  public String counterpart() {
    return found.key().counterpart();
  }

  /** What is wrong, as one sentence. */
  public String says() {
    return FindingText.says(found);
  }

  /** What would clear it, as one sentence or two. */
  public String clears() {
    return FindingCure.of(found);
  }

  /** Where in the policy the first of its reasons stands. */
  public Optional<Span> place() {
    return found.places().stream().findFirst().map(Found.Place::span);
  }

  FindingReason reason() {
    return FindingReason.of(found);
  }

  public Severity severity() {
    return code().severity();
  }

  /** What comes of it. */
  public Consequence consequence() {
    return Consequence.of(code());
  }

  /** Errors first; of equals, those of the worst consequence, and then of most users. */
  static List<FindingCount> of(Tally tally, List<Found> ofAll) {
    List<FindingCount> counts = new ArrayList<>();
    ofAll.forEach(
        found -> counts.add(new FindingCount(found, ended(found), Reach.NOBODY, Optional.empty())));
    for (Tally.Of each : tally.findings()) {
      Counter counter = each.counter();
      counts.add(
          new FindingCount(
              each.found(),
              counter.users(),
              reach(tally, each.found()),
              Optional.of(counter.witness())));
    }
    counts.sort(ORDER);
    return List.copyOf(counts);
  }

  /** How many assignments have ended, where that is what was found. */
  private static long ended(Found found) {
    return found.code() == Code.MST316
        ? found.reasons(Assignments.class).stream().mapToLong(Assignments::ended).max().orElse(0)
        : 0;
  }

  private static Reach reach(Tally tally, Found found) {
    String code = found.code().name();
    return new Reach(
        users(tally, Line.of(Line.Kind.FOUND, code, FindingReason.of(found).name())),
        users(tally, Line.of(Line.Kind.FOUND, code)));
  }

  private static long users(Tally tally, Line line) {
    return tally.counter(line).map(Counter::users).orElse(0L);
  }
}
