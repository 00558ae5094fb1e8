package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a scenario expects. */
final class AssertionReading implements Assertion.Visitor<ScenarioState> {
  private static final Pattern GOLDEN_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

  private final ScenarioState state;
  private final LastEvent last;

  AssertionReading(ScenarioState state) {
    this.state = state;
    this.last = new LastEvent(state);
  }

  @Override
  public ScenarioState onWriteIs(Assertion.WriteIs node) {
    Name word = state.cells.name(node.write());
    if (last.is(word)) {
      Outcomes.Read read = last.outcome(node);
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
    Ref holder = state.cells.ref(node.system());
    String org = orgOf(node.user(), Optional.of(holder));
    String user = state.users.known(node.user(), List.of(org));
    Optional<Outcome> open =
        Outcome.named(holder.name().text())
            .filter(o -> o == Outcome.AMBIGUOUS || o == Outcome.UNKNOWN);
    if (open.isPresent() && !node.negated()) {
      state.expect(org, new Expectation.MasterOpen(user, open.get(), node.span()));
    } else if (holds(holder, org)) {
      state.expect(
          org, new Expectation.MasteredBy(user, holder.name().text(), node.negated(), node.span()));
    }
    return state;
  }

  @Override
  public ScenarioState onLinkedTo(Assertion.LinkedTo node) {
    Optional<DeclaredSystem> found = state.system(node.system(), node.user());
    String org = state.orgOf(node.user(), found);
    String user = state.users.known(node.user(), List.of(org));
    found.ifPresent(
        system -> {
          state.together(system, node.system(), org);
          state.expect(
              org,
              new Expectation.LinkedTo(
                  user, system.name(), system.org(), node.negated(), node.span()));
        });
    return state;
  }

  @Override
  public ScenarioState onGolden(Assertion.Golden node) {
    String user = known(node.subject());
    if (node.name().isEmpty()) {
      state.complaints.add(
          Code.MST108,
          node.span(),
          "The name of the snapshot is empty.",
          "Say under which name the user is recorded, such as `snapshot \"jane-after\"`.");
    } else if (!GOLDEN_NAME.matcher(node.name()).matches()) {
      state.complaints.add(
          Code.MST108,
          node.span(),
          "`" + node.name() + "` cannot be the name of a snapshot of a user.",
          "Use letters from a to z, digits, `-`, `_` and `.`, and do not begin with a dot.");
    }
    state.expect(
        state.orgOf(node.subject(), Optional.empty()),
        new Expectation.IsSnapshot(user, node.name(), node.span()));
    return state;
  }

  @Override
  public ScenarioState onHasStatus(Assertion.HasStatus node) {
    String user = known(node.user());
    Name word = state.cells.name(node.status());
    Statuses.read(word.text(), word.span(), state.complaints)
        .ifPresent(
            status ->
                state.expect(
                    state.orgOf(node.user(), Optional.empty()),
                    new Expectation.StatusIs(user, status, node.span())));
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
                        .of(
                            orgOf(node.user(), node.owner().map(state.cells::ref)),
                            node.attribute().text(),
                            List.of(literal))));
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
    boolean event = LastEvent.WORDS.contains(subject.text());
    String user = event && last.is(subject) ? state.lastUser() : "";
    String who = event ? user : known(node.subject());
    String org = event ? state.org : state.orgOf(node.subject(), Optional.empty());
    Assumptions.known(state.cells.name(node.assumption()), state.complaints)
        .filter(known -> !who.isEmpty())
        .ifPresent(known -> state.expect(org, new Expectation.Assumes(who, known, node.span())));
    return state;
  }

  @Override
  public ScenarioState onRefusalNames(Assertion.RefusalNames node) {
    last.refused(node.span());
    new RefusalReading(state).read(node).forEach(state::expect);
    return state;
  }

  @Override
  public ScenarioState onRemediesInclude(Assertion.RemediesInclude node) {
    last.refused(node.span());
    RemedyReading reading = new RemedyReading(state);
    state.expect(
        new Expectation.RemediesInclude(
            node.remedies().stream().map(remedy -> remedy.accept(reading)).toList(), node.span()));
    return state;
  }

  @Override
  public ScenarioState onFindings(Assertion.Findings node) {
    Optional<String> org = node.org().map(state.cells::name).flatMap(state.systems::org);
    List<Name> codes = state.cells.names(node.codes());
    codes.forEach(this::finding);
    if (codes.isEmpty()) {
      state.complaints.add(
          Code.MST406,
          node.span(),
          "This expects no finding.",
          "Say its code: `findings include MST301`.");
    }
    state.expect(
        org.orElse(state.org),
        new Expectation.Findings(
            codes.stream().map(Name::text).toList(), node.negated(), node.span()));
    return state;
  }

  private void finding(Name code) {
    List<String> known = AllowedCodes.ofFindings();
    if (known.contains(code.text())) {
      return;
    }
    if (Code.named(code.text()).isPresent()) {
      state.complaints.add(
          Code.MST108,
          code.span(),
          "`" + code.text() + "` is a message about a policy or its data, and no finding.",
          "Findings have codes from `MST201` to `MST220` and from `MST301` to `MST320`.");
    } else if (!code.isMissing() && !code.placeholder()) {
      state.complaints.add(
          Unknown.word(
              Code.MST108,
              code.span(),
              code.text(),
              "No finding has the code `" + code.text() + "`.",
              known,
              "Findings have codes from `MST201` to `MST220` and from `MST301` to `MST320`."));
    }
  }

  private ScenarioState has(
      Ref user, Name attribute, Optional<String> value, Optional<Ref> owner, Span span) {
    String org = orgOf(user, owner.map(state.cells::ref));
    String who = state.users.known(user, List.of(org));
    Name what = state.cells.name(attribute);
    new Attributes(state.names, state.complaints).look(org, what);
    Optional<Ref> holder = owner.map(state.cells::ref).filter(ref -> holds(ref, org));
    Optional<String> from = holder.map(ref -> ref.name().text());
    if (value.isPresent()) {
      state.expect(org, new Expectation.HasValue(who, what.text(), value, from, span));
    } else if (from.isPresent()) {
      state.expect(org, new Expectation.OwnedBy(who, what.text(), from.get(), span));
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

  private String known(Ref user) {
    return state.users.known(user, List.of(state.orgOf(user, Optional.empty())));
  }

  /** The org of a user of whom a holder is named in the same sentence. */
  private String orgOf(Ref user, Optional<Ref> holder) {
    String near = state.said(user).orElse(state.org);
    return state.orgOf(user, holder.flatMap(ref -> state.names.system(ref, near)));
  }

  /** Whether a name can own or master a user of this org. */
  private boolean holds(Ref holder, String org) {
    state.names.system(holder, org).ifPresent(system -> state.together(system, holder, org));
    return state.isHolder(holder, org);
  }
}
