package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Blame;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a scenario expects. */
final class AssertionReading implements Assertion.Visitor<ScenarioState> {
  private static final List<String> EVENTS =
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

  AssertionReading(ScenarioState state) {
    this.state = state;
  }

  @Override
  public ScenarioState onWriteIs(Assertion.WriteIs node) {
    Name word = state.cells.name(node.write());
    if (isEvent(word)) {
      Outcomes.Read read = outcome(node);
      read.outcome()
          .ifPresent(
              outcome ->
                  state.expect(
                      new Expectation.OutcomeIs(
                          word.text(),
                          outcome,
                          read.reason(),
                          node.outcome().message(),
                          node.span())));
    }
    return state;
  }

  @Override
  public ScenarioState onMasteredBy(Assertion.MasteredBy node) {
    String user = state.known(node.user());
    Ref holder = state.cells.ref(node.system());
    Optional<Outcome> open =
        Outcome.named(holder.name().text())
            .filter(o -> o == Outcome.AMBIGUOUS || o == Outcome.UNKNOWN);
    if (open.isPresent() && !node.negated()) {
      state.expect(node.user(), new Expectation.MasterOpen(user, open.get(), node.span()));
    } else if (holds(holder, state.orgOf(node.user(), Optional.empty()))) {
      state.expect(
          node.user(),
          new Expectation.MasteredBy(user, holder.name().text(), node.negated(), node.span()));
    }
    return state;
  }

  @Override
  public ScenarioState onLinkedTo(Assertion.LinkedTo node) {
    String user = state.known(node.user());
    state
        .system(node.system())
        .ifPresent(
            system ->
                state.expect(
                    node.user(),
                    new Expectation.LinkedTo(user, system.name(), node.negated(), node.span())));
    return state;
  }

  @Override
  public ScenarioState onGolden(Assertion.Golden node) {
    state.known(node.subject());
    state.add(state.notYet(node.span()));
    return state;
  }

  @Override
  public ScenarioState onHasStatus(Assertion.HasStatus node) {
    String user = state.known(node.user());
    Name word = state.cells.name(node.status());
    Statuses.read(word.text(), word.span(), state.complaints)
        .ifPresent(
            status ->
                state.expect(node.user(), new Expectation.StatusIs(user, status, node.span())));
    return state;
  }

  @Override
  public ScenarioState onHas(Assertion.Has node) {
    Optional<Literal> value = node.value().flatMap(state.cells::literal);
    boolean emptied = node.value().isPresent() && value.isEmpty();
    Optional<String> text =
        value.map(
            literal ->
                String.join(
                    ", ",
                    new Meanings(state.names, state.complaints)
                        .of(state.org, node.attribute().text(), List.of(literal))));
    return has(
        node.user(), node.attribute(), emptied ? Optional.of("") : text, node.owner(), node.span());
  }

  @Override
  public ScenarioState onHasNo(Assertion.HasNo node) {
    return has(node.user(), node.attribute(), Optional.of(""), node.owner(), node.span());
  }

  @Override
  public ScenarioState onAssumes(Assertion.Assumes node) {
    Name subject = state.cells.name(node.subject().name());
    boolean event = EVENTS.contains(subject.text());
    String user = event && isEvent(subject) ? state.lastUser() : "";
    String who = event ? user : state.known(node.subject());
    Assumptions.known(state.cells.name(node.assumption()), state.complaints)
        .filter(known -> !who.isEmpty())
        .ifPresent(known -> state.expect(new Expectation.Assumes(who, known, node.span())));
    return state;
  }

  @Override
  public ScenarioState onRefusalNames(Assertion.RefusalNames node) {
    event(node.span());
    Optional<String> owner = Optional.empty();
    List<String> attributes = new ArrayList<>();
    boolean rule = false;
    for (Blame blame : node.blames()) {
      if (blame instanceof Blame.Owner of) {
        Ref holder = state.cells.ref(of.owner());
        owner = holds(holder, state.org) ? Optional.of(holder.name().text()) : owner;
      } else if (blame instanceof Blame.Attributes of) {
        for (Name name : state.cells.names(of.attributes())) {
          new Attributes(state.names, state.complaints).look(state.org, name);
          attributes.add(name.text());
        }
      } else {
        rule = true;
      }
    }
    if (rule) {
      state.add(state.notYet(node.span()));
    } else {
      state.expect(new Expectation.RefusalNames(owner, attributes, node.span()));
    }
    return state;
  }

  @Override
  public ScenarioState onRemediesInclude(Assertion.RemediesInclude node) {
    event(node.span());
    RemedyReading reading = new RemedyReading(state);
    state.expect(
        new Expectation.RemediesInclude(
            node.remedies().stream().map(remedy -> remedy.accept(reading)).toList(), node.span()));
    return state;
  }

  private ScenarioState has(
      Ref user, Name attribute, Optional<String> value, Optional<Ref> owner, Span span) {
    String who = state.known(user);
    String org = state.orgOf(user, Optional.empty());
    Name what = state.cells.name(attribute);
    new Attributes(state.names, state.complaints).look(org, what);
    Optional<Ref> holder = owner.map(state.cells::ref).filter(ref -> holds(ref, org));
    Optional<String> from = holder.map(ref -> ref.name().text());
    if (value.isPresent()) {
      state.expect(user, new Expectation.HasValue(who, what.text(), value, from, span));
    } else if (from.isPresent()) {
      state.expect(user, new Expectation.OwnedBy(who, what.text(), from.get(), span));
    } else if (owner.isEmpty()) {
      state.complaints.add(
          Code.MST406,
          span,
          "This expects nothing of `" + what.text() + "`.",
          "Say its value, its owner or both: `has "
              + Spelling.of(what.text())
              + " \"...\" from okta`.");
    }
    return state;
  }

  /** Whether a name can own or master; a complaint when nothing has it. */
  private boolean holds(Ref holder, String org) {
    return ReservedNames.HOLDERS.contains(holder.name().text())
        || state.systems.find(holder, Optional.of(org)).isPresent();
  }

  private Outcomes.Read outcome(Assertion.WriteIs node) {
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
  private boolean isEvent(Name word) {
    if (word.isMissing()) {
      return false;
    }
    if (!EVENTS.contains(word.text())) {
      state.complaints.add(
          Unknown.word(
              Code.MST108,
              word.span(),
              word.text(),
              "`" + word.text() + "` is no event whose outcome can be expected.",
              EVENTS,
              "Write " + Listing.or(EVENTS) + "."));
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
            ? "Say with `when` what happens first."
            : "Write " + Listing.or(state.lastEvents()) + ", or add a `when` before this line.");
    return false;
  }

  private void event(Span span) {
    if (state.lastEvents().isEmpty()) {
      state.complaints.add(
          Code.MST404,
          span,
          "Nothing has happened just before that could be refused.",
          "Say with `when` what happens first.");
    }
  }
}
