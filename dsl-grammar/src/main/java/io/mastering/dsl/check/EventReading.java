package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeName;
import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.ImportRecord;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.LinkDetail;
import io.mastering.dsl.syntax.Node;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads events: writes that a static scenario can run, and the names in those that it cannot. */
final class EventReading implements Event.Visitor<ScenarioState> {
  private static final Set<SystemRole> PUSHERS =
      Set.of(SystemRole.APP, SystemRole.INBOUND, SystemRole.SOURCE);
  private static final Set<SystemRole> SOURCES = Set.of(SystemRole.SOURCE);
  private static final Set<SystemRole> IDPS = Set.of(SystemRole.IDP);
  private static final Set<SystemRole> APPS = Set.of(SystemRole.APP, SystemRole.SOURCE);
  private static final Set<SystemRole> ANY = Set.of(SystemRole.values());

  private final ScenarioState state;
  private final FactReading facts;
  private final Consumer<Step> steps;

  EventReading(ScenarioState state, Consumer<Step> steps) {
    this.state = state;
    this.facts = new FactReading(state);
    this.steps = steps;
  }

  @Override
  public ScenarioState onCreates(Event.Creates node) {
    Optional<DeclaredSystem> system = system(node.system(), PUSHERS, "and creates no users");
    String user = state.declare(node.user().name());
    if (system.filter(s -> s.role() == SystemRole.SOURCE).isPresent()) {
      facts.app(state.org, node.values());
      return later(node, user, "creation", "import");
    }
    return push(node, system, user, Step.Push.Action.CREATE, node.values());
  }

  @Override
  public ScenarioState onPushes(Event.Pushes node) {
    Optional<DeclaredSystem> system = system(node.app(), PUSHERS, "and pushes nothing");
    String user = state.known(node.user());
    return push(node, system, user, Step.Push.Action.UPDATE, node.values());
  }

  @Override
  public ScenarioState onDeactivates(Event.Deactivates node) {
    Optional<DeclaredSystem> system = system(node.system(), PUSHERS, "and deactivates nobody");
    String user = state.known(node.user());
    if (system.filter(s -> s.role() == SystemRole.SOURCE).isPresent()) {
      return later(node, user, "deactivation", "termination");
    }
    return push(node, system, user, Step.Push.Action.DEACTIVATE, List.of());
  }

  @Override
  public ScenarioState onEdited(Event.Edited node) {
    String user = state.known(node.user());
    Optional<Step.Editor> by = Editors.read(state.cells.name(node.by()), state.complaints);
    String org = state.orgOf(node.user(), Optional.empty());
    Map<String, String> values = facts.okta(org, node.values());
    by.ifPresent(
        editor ->
            steps.accept(
                state.inOrg(org, new Step.Edit(user, editor, node.whole(), values, node.span()))));
    state.happened(user, List.of("edit"));
    return state;
  }

  @Override
  public ScenarioState onAppUserEdited(Event.AppUserEdited node) {
    Optional<DeclaredSystem> system = system(node.system(), APPS, "and has no app users");
    String user = state.known(node.user());
    Editors.read(state.cells.name(node.by()), state.complaints);
    Map<String, String> values =
        facts.app(system.map(DeclaredSystem::org).orElse(state.org), node.values());
    system.ifPresent(
        of ->
            steps.accept(
                state.inOrg(of.org(), new Step.AppUserEdit(of.name(), user, values, node.span()))));
    state.happened(user, List.of("edit"));
    return state;
  }

  @Override
  public ScenarioState onSignsIn(Event.SignsIn node) {
    Optional<DeclaredSystem> idp = system(node.idp(), IDPS, "and nobody signs in through it");
    String user = state.declare(node.user().name());
    facts.okta(state.orgOf(node.user(), idp), node.values());
    return later(node, user, "sign-in");
  }

  @Override
  public ScenarioState onImports(Event.Imports node) {
    system(node.source(), SOURCES, "and imports no users");
    for (ImportRecord record : node.records()) {
      state.declare(record.user().name());
      facts.app(state.org, record.values());
    }
    String user = node.records().stream().findFirst().map(r -> state.known(r.user())).orElse("");
    return later(node, user, "import");
  }

  @Override
  public ScenarioState onConfirms(Event.Confirms node) {
    Editors.read(state.cells.name(node.admin().name()), state.complaints);
    state.declare(node.incoming().name());
    return later(node, state.known(node.user()), "confirmation", "import");
  }

  @Override
  public ScenarioState onRetries(Event.Retries node) {
    system(node.app(), PUSHERS, "and pushes nothing");
    return later(node, state.known(node.user()), "push");
  }

  @Override
  public ScenarioState onTerminated(Event.Terminated node) {
    system(node.source(), SOURCES, "and nobody is employed in it");
    return later(node, state.known(node.user()), "termination");
  }

  @Override
  public ScenarioState onRehired(Event.Rehired node) {
    system(node.source(), SOURCES, "and nobody is employed in it");
    facts.app(state.org, node.values());
    return later(node, state.known(node.user()), "rehire", "import");
  }

  @Override
  public ScenarioState onChanged(Event.Changed node) {
    Editors.read(state.cells.name(node.by()), state.complaints);
    String calledAs =
        switch (node.change()) {
          case SUSPENDED -> "suspension";
          case UNSUSPENDED -> "unsuspension";
          case ACTIVATED -> "activation";
          case DEACTIVATED -> "deactivation";
          case UNLOCKED -> "unlock";
          case DELETED -> "deletion";
        };
    return later(node, state.known(node.user()), calledAs);
  }

  @Override
  public ScenarioState onLinked(Event.Linked node) {
    Optional<DeclaredSystem> system = system(node.system(), ANY, "");
    for (LinkDetail detail : node.details()) {
      if (detail instanceof LinkDetail.Holding holding) {
        facts.app(system.map(DeclaredSystem::org).orElse(state.org), holding.values());
      }
    }
    return later(node, state.known(node.user()), "link");
  }

  @Override
  public ScenarioState onDisconnected(Event.Disconnected node) {
    system(node.system(), ANY, "");
    return later(node, state.known(node.user()), "disconnection");
  }

  @Override
  public ScenarioState onSystemChanged(Event.SystemChanged node) {
    system(node.system(), ANY, "");
    return later(node, state.lastUser());
  }

  @Override
  public ScenarioState onPriorityBecomes(Event.PriorityBecomes node) {
    lists().priority(state.cells.names(node.systems()));
    return later(node, state.lastUser());
  }

  @Override
  public ScenarioState onAttributeBecomes(Event.AttributeBecomes node) {
    AttributeName attribute = node.attribute();
    attribute
        .name()
        .map(state.cells::name)
        .ifPresent(name -> new Attributes(state.names, state.complaints).look(state.org, name));
    if (node.inheritance() instanceof Inheritance.OverrideWith override) {
      lists()
          .inheritance(
              new Inheritance.OverrideWith(state.cells.names(override.systems()), override.span()));
    }
    return later(node, state.lastUser());
  }

  @Override
  public ScenarioState onSettingBecomes(Event.SettingBecomes node) {
    state
        .system(node.system())
        .ifPresent(
            system ->
                new SettingCheck(state.complaints)
                    .look(
                        SettingChange.place(system, node.setting()),
                        new Setting(
                            node.setting().name(),
                            node.setting().span(),
                            state.cells.values(node.values()),
                            node.span())));
    return later(node, state.lastUser());
  }

  private ScenarioState push(
      Node node,
      Optional<DeclaredSystem> system,
      String user,
      Step.Push.Action action,
      List<Fact> sent) {
    List<Fact> only = sent;
    String org = system.map(DeclaredSystem::org).orElse(state.org);
    boolean known = system.filter(DeclaredSystem::pushesIntoAnOrg).isPresent();
    Map<String, String> values =
        known ? facts.okta(target(system.get()), only) : facts.app(org, only);
    system.ifPresent(
        by ->
            steps.accept(
                state.inOrg(
                    by.org(),
                    new Step.Push(
                        by.name(),
                        by.org(),
                        user,
                        action,
                        sent.isEmpty() ? Optional.empty() : Optional.of(values),
                        node.span()))));
    state.happened(user, List.of("push"));
    return state;
  }

  /** The org whose attributes a push names. */
  private String target(DeclaredSystem system) {
    return system.target().filter(state.names.orgs()::contains).orElse(system.org());
  }

  private Optional<DeclaredSystem> system(Ref ref, Set<SystemRole> roles, String otherwise) {
    Optional<DeclaredSystem> found = state.system(ref);
    found
        .filter(system -> !roles.contains(system.role()))
        .ifPresent(
            system ->
                state.complaints.add(
                    SourceLists.Lists.declared(
                        system,
                        state.cells.name(ref.name()),
                        otherwise,
                        roles.stream().sorted().toArray(SystemRole[]::new))));
    return found.filter(system -> roles.contains(system.role()));
  }

  private ScenarioState later(Node node, String user, String... calledAs) {
    steps.accept(state.notYet(node.span()));
    state.happened(user, List.of(calledAs));
    return state;
  }

  private SourceLists.Lists lists() {
    return new SourceLists.Lists(state.systems, state.complaints, state.org);
  }
}
