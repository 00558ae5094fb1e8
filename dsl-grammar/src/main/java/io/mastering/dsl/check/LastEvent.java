package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** MST404: what an expectation says of the event just before it. */
final class LastEvent {
  /** What an event is called in an expectation. */
  static final List<String> WORDS =
      List.of(
          "push",
          "edit",
          "import",
          "sign-in",
          "creation",
          "termination",
          "rehire",
          "link",
          "disconnection",
          "confirmation",
          "suspension",
          "unsuspension",
          "activation",
          "deactivation",
          "unlock",
          "deletion");

  private final ScenarioState state;

  LastEvent(ScenarioState state) {
    this.state = state;
  }

  /** Outcome and reason; both may come from one cell of a table. */
  Outcomes.Read outcome(Assertion.WriteIs node) {
    Name word = state.cells.name(node.outcome().word());
    Optional<Name> reason = node.outcome().reason().map(state.cells::name);
    int as = word.text().indexOf(" as ");
    if (as > 0 && reason.isEmpty()) {
      reason = Optional.of(new Name(word.text().substring(as + 4), false, word.span()));
      word = new Name(word.text().substring(0, as), false, word.span());
    }
    return new Outcomes(state.complaints).read(word, reason);
  }

  /** MST404: whether the word means what has just happened. */
  boolean is(Name word) {
    if (word.isMissing()) {
      return false;
    }
    if (!WORDS.contains(word.text())) {
      state.complaints.add(
          Unknown.word(
              Code.MST108,
              word.span(),
              word.text(),
              "`" + word.text() + "` is no event whose outcome can be expected.",
              WORDS,
              "Write " + Listing.or(WORDS) + "."));
      return false;
    }
    if (state.lastEvents().contains(word.text())) {
      return true;
    }
    state.complaints.add(
        Code.MST404,
        word.span(),
        "No `" + word.text() + "` has happened just before.",
        state.lastEvents().isEmpty()
            ? state.helpWithoutEvent()
            : "Write " + Listing.or(state.lastEvents()) + ", or add a `when` before this line.");
    return false;
  }

  /** MST404: whether there is anything that can be refused. */
  void refused(Span span) {
    if (state.lastEvents().isEmpty()) {
      state.complaints.add(
          Code.MST404,
          span,
          "Nothing has happened just before that could be refused.",
          state.helpWithoutEvent());
    }
  }
}
