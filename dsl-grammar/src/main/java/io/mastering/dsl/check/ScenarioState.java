package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known at a point of a scenario while it is read: users, last events, changed settings.
 */
final class ScenarioState {
  final Names names;
  final Complaints complaints;
  final RowCells cells;
  final String org;
  final Systems systems;
  private final PolicyText text;
  private final SourceWords words;
  private final Map<String, List<Statement>> statements = new HashMap<>();
  private final Set<String> users = new LinkedHashSet<>();
  private final Set<String> lastEvents = new LinkedHashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private String lastUser = "";

  ScenarioState(
      PolicyText text,
      Names names,
      Complaints complaints,
      SourceWords words,
      RowCells cells,
      String org) {
    this.text = text;
    this.names = names;
    this.complaints = complaints;
    this.words = words;
    this.cells = cells;
    this.org = org;
    this.systems = new Systems(names, complaints);
  }

  List<Step> steps() {
    return steps;
  }

  void add(Step step) {
    steps.add(step);
  }

  void expect(Expectation expectation) {
    add(new Step.Then(expectation));
  }

  /** Expects something of a user, who may be one of another org. */
  void expect(Ref user, Expectation expectation) {
    add(inOrg(orgOf(user, Optional.empty()), new Step.Then(expectation)));
  }

  /** A step that is understood, and that nothing can run yet. */
  Step notYet(Span span) {
    return new Step.NeedsLifeCycle(words.at(span), span);
  }

  /** The statements of an org as the givens and events so far have changed them. */
  List<Statement> statements(String of) {
    return statements.computeIfAbsent(of, text::of);
  }

  /** The org as it is with these statements; later changes build on them. */
  Org change(String of, List<Statement> changed) {
    statements.put(of, changed);
    Optional<Span> declared = Optional.ofNullable(text.declaredOrgs().get(of)).map(Name::span);
    // Its own mistakes are named where the org is read as a whole.
    return new OrgBuilder(names, new Complaints()).build(of, declared, changed);
  }

  /** A user who exists from here on. */
  String declare(Name user) {
    Name filled = cells.name(user);
    users.add(filled.text());
    return filled.text();
  }

  /** MST403: a user who must exist. */
  String known(Ref ref) {
    Name user = cells.name(ref.name());
    ref.org().map(cells::name).ifPresent(systems::org);
    if (!user.isMissing() && !users.contains(user.text())) {
      complaints.add(
          Unknown.name(
              Code.MST403,
              user,
              "No user `" + user.text() + "` is given in this scenario.",
              users,
              "Give one: `given user " + Spelling.of(user.text()) + " { ... }`."));
      users.add(user.text());
    }
    return user.text();
  }

  /** The org of a user: the one said, else the one of the sentence. */
  String orgOf(Ref user, Optional<DeclaredSystem> sentence) {
    Optional<String> said = user.org().map(cells::name).map(Name::text);
    return said.filter(names.orgs()::contains)
        .or(
            () ->
                sentence
                    .filter(s -> s.role() != io.mastering.dsl.syntax.SystemRole.APP)
                    .map(DeclaredSystem::org))
        .orElse(org);
  }

  /** A step that can be run only in the org of the scenario: of another org it is not yet. */
  Step inOrg(String of, Step step) {
    return of.equals(org) ? step : notYet(step.span());
  }

  /** A step between a user and a system: both must be of the org of the scenario. */
  Step inOrg(DeclaredSystem system, Ref user, Step step) {
    return inOrg(system.org(), inOrg(orgOf(user, Optional.of(system)), step));
  }

  Optional<DeclaredSystem> system(Ref ref) {
    return systems.find(cells.ref(ref), Optional.of(org));
  }

  /** What has just happened, by the words that a `then` may call it. */
  void happened(String user, Collection<String> calledAs) {
    lastUser = user;
    lastEvents.clear();
    lastEvents.addAll(calledAs);
  }

  Set<String> lastEvents() {
    return lastEvents;
  }

  String lastUser() {
    return lastUser;
  }
}
