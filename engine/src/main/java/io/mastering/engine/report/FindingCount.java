package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding of a summary.
 *
 * @param rule its number in domain.md, F1 to F20
 * @param counterpart empty when the finding is about one thing only
 * @param says what is wrong, as one sentence
 * @param clears what would clear it, as one sentence
 * @param users how many users it concerns; 0 for one that settings, or all users together, show
 * @param witness the first of these users
 * @param place where in the policy the first of its reasons stands
 */
public record FindingCount(
    Code code,
    String rule,
    String subject,
    String counterpart,
    String says,
    String clears,
    long users,
    Optional<String> witness,
    Optional<Span> place) {

  private static final Comparator<FindingCount> ORDER =
      Comparator.comparing(FindingCount::severity)
          .thenComparing(FindingCount::consequence)
          .thenComparing(FindingCount::users, Comparator.reverseOrder())
          .thenComparing(FindingCount::code)
          .thenComparing(FindingCount::subject)
          .thenComparing(FindingCount::counterpart);

  public Severity severity() {
    return code.severity();
  }

  /** What comes of it. */
  public Consequence consequence() {
    return Consequence.of(code);
  }

  /** Errors first; of equals, those of the worst consequence, and then of most users. */
  static List<FindingCount> of(Tally tally, List<Found> ofAll) {
    List<FindingCount> counts = new ArrayList<>();
    ofAll.forEach(found -> counts.add(of(found, 0, Optional.empty())));
    for (Tally.Of each : tally.findings()) {
      Counter counter = each.counter();
      counts.add(of(each.found(), counter.users(), Optional.of(counter.witness())));
    }
    counts.sort(ORDER);
    return List.copyOf(counts);
  }

  private static FindingCount of(Found found, long users, Optional<String> witness) {
    return new FindingCount(
        found.code(),
        found.rule().name(),
        found.key().subject(),
        found.key().counterpart(),
        FindingText.says(found),
        FindingCure.of(found),
        users,
        witness,
        found.places().stream().findFirst().map(Found.Place::span));
  }
}
