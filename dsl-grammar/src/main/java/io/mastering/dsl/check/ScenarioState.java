package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known at a point of a scenario while it is read: users, last events, changed settings.
 */
final class ScenarioState {
  final Names names;
  final Complaints complaints;
  final RowCells cells;
  final String org;
  final Systems systems;
  final KnownUsers users;
  private final PolicyText text;
  private final SourceWords words;
  private final Map<String, List<Statement>> statements = new HashMap<>();
  private final Set<String> lastEvents = new LinkedHashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private String lastUser = "";
  private boolean settingsChanged;

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
    this.users = new KnownUsers(names, complaints, cells, systems);
  }

  List<Step> steps() {
    return steps;
  }

  void add(Step step) {
    steps.add(step);
  }

  /** Expects something of the org of the scenario. */
  void expect(Expectation expectation) {
    expect(org, expectation);
  }

  /** Expects something of an org, or of a user in it. */
  void expect(String of, Expectation expectation) {
    add(new Step.Then(expectation, of));
  }

  /** What stands at a place of the text, on one line. */
  String words(Span span) {
    return words.at(span);
  }

  /** The statements of an org as the givens and events so far have changed them. */
  List<Statement> statements(String of) {
    return statements.computeIfAbsent(of, text::of);
  }

  /** The statements of an org as they are from here on. */
  void change(String of, List<Statement> changed) {
    statements.put(of, changed);
  }

  /** The org of a user: the one said, else the one of the sentence. */
  String orgOf(Ref user, Optional<DeclaredSystem> sentence) {
    return said(user)
        .or(() -> sentence.filter(s -> s.role() != SystemRole.APP).map(DeclaredSystem::org))
        .orElse(org);
  }

  /**
   * The orgs of which one must have the user of a sentence with a system: its org, or both ends of
   * an app that pushes into another one.
   */
  List<String> orgsOf(Optional<DeclaredSystem> system) {
    return system.stream()
        .flatMap(of -> Stream.concat(Stream.of(of.org()), target(of).stream()))
        .toList();
  }

  private Optional<String> target(DeclaredSystem system) {
    return system.target().filter(names.orgs()::contains);
  }

  /** The org whose users have an attribute: that of the scenario, else another one. */
  String orgKnowing(Name attribute) {
    return names.isAttribute(org, attribute.text())
        ? org
        : names.orgs().stream()
            .filter(other -> names.isAttribute(other, attribute.text()))
            .findFirst()
            .orElse(org);
  }

  /** Whether a name can own or master; a complaint when nothing has it. */
  boolean isHolder(Ref holder, String org) {
    return ReservedNames.HOLDERS.contains(holder.name().text())
        || systems.find(holder, Optional.of(org)).isPresent();
  }

  /** The org that is said of a user. */
  Optional<String> said(Ref user) {
    return user.org().map(cells::name).map(Name::text).filter(names.orgs()::contains);
  }

  Optional<DeclaredSystem> system(Ref ref) {
    return systems.find(cells.ref(ref), Optional.of(org));
  }

  /** The system of a sentence about a user: of two with one name, that of the user's org. */
  Optional<DeclaredSystem> system(Ref ref, Ref user) {
    return systems.find(cells.ref(ref), said(user).or(() -> Optional.of(org)));
  }

  /** MST103: a system can have to do only with users of its org, or of the one it pushes into. */
  void together(DeclaredSystem system, Ref ref, String userOrg) {
    if (!system.org().equals(userOrg) && system.target().filter(userOrg::equals).isEmpty()) {
      complaints.add(
          Diagnostic.of(
                  Code.MST103,
                  ref.name().span(),
                  "`"
                      + system.name()
                      + "` belongs to the org `"
                      + system.org()
                      + "`, and the user of this sentence to `"
                      + userOrg
                      + "`.",
                  "Name a system of `"
                      + userOrg
                      + "`, or say `in "
                      + Spelling.of(system.org())
                      + "` after the user's name.")
              .with(new Related(system.block().name().span(), "declared here")));
    }
  }

  /** What has just happened, by the words that a `then` may call it. */
  void happened(String user, Collection<String> calledAs) {
    lastUser = user;
    settingsChanged = false;
    lastEvents.clear();
    lastEvents.addAll(calledAs);
  }

  /** A change of settings: nobody's write, so that no `then` can ask for its outcome. */
  void settingsChanged() {
    happened(lastUser, List.of());
    settingsChanged = true;
  }

  /** What helps who expects an outcome of nothing. */
  String helpWithoutEvent() {
    return settingsChanged
        ? "A change of settings has no outcome; say with `when` which write comes after it."
        : "Say with `when` what happens first.";
  }

  Set<String> lastEvents() {
    return lastEvents;
  }

  String lastUser() {
    return lastUser;
  }
}
