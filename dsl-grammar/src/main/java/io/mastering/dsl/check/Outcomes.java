package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** MST118: an outcome or a reason that is not in the closed list, or does not go with the other. */
final class Outcomes {
  /** What an author's outcome says. */
  record Read(Optional<Outcome> outcome, Optional<Reason> reason) {}

  private final Complaints complaints;

  Outcomes(Complaints complaints) {
    this.complaints = complaints;
  }

  Read read(io.mastering.dsl.syntax.Outcome said) {
    return read(said.word(), said.reason());
  }

  Read read(Name word, Optional<Name> reason) {
    if (word.isMissing() || word.placeholder()) {
      return new Read(Optional.empty(), Optional.empty());
    }
    Optional<Outcome> outcome = Outcome.named(word.text());
    if (outcome.isEmpty()) {
      List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
      complaints.add(
          Unknown.word(
              Code.MST118,
              word.span(),
              word.text(),
              "`" + word.text() + "` is no outcome.",
              words,
              "The outcomes are " + Listing.and(words) + "."));
      return new Read(Optional.empty(), Optional.empty());
    }
    return new Read(outcome, reason.flatMap(name -> reason(outcome.get(), name)));
  }

  private Optional<Reason> reason(Outcome outcome, Name name) {
    Optional<Reason> reason = Reason.named(name.text()).filter(r -> r.outcome() == outcome);
    if (reason.isEmpty() && !name.isMissing() && !name.placeholder()) {
      List<String> words =
          Arrays.stream(Reason.values())
              .filter(r -> r.outcome() == outcome)
              .map(Reason::word)
              .toList();
      complaints.add(
          Unknown.word(
              Code.MST118,
              name.span(),
              name.text(),
              "`" + outcome.word() + "` has no reason `" + name.text() + "`.",
              words,
              words.isEmpty()
                  ? "Leave the reason out."
                  : "Its reasons are " + Listing.and(words) + "."));
    }
    return reason;
  }
}
