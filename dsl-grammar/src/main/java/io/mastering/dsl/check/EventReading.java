package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Node;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.SystemChange;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads events; of those that cannot be run yet, the names. */
final class EventReading implements Event.Visitor<ScenarioState> {
  private static final Set<SystemRole> PUSHERS =
      Set.of(SystemRole.APP, SystemRole.INBOUND, SystemRole.SOURCE);
  private static final Set<SystemRole> SOURCES = Set.of(SystemRole.SOURCE);
  private static final Set<SystemRole> IDPS = Set.of(SystemRole.IDP);
  private static final Set<SystemRole> APPS = Set.of(SystemRole.APP, SystemRole.SOURCE);
  private static final Set<SystemRole> LINKED =
      Set.of(SystemRole.SOURCE, SystemRole.APP, SystemRole.IDP);
  private static final Set<SystemRole> ANY = Set.of(SystemRole.values());

  private final ScenarioState state;
  private final FactReading facts;
  private final SettingReading settings;
  private final ImportReading imports;
  private final Consumer<Step> steps;

  EventReading(ScenarioState state, Consumer<Step> steps) {
    this.state = state;
    this.facts = new FactReading(state);
    this.settings = new SettingReading(state, Step.SettingsBecome::new, steps);
    this.imports = new ImportReading(state, steps);
    this.steps = steps;
  }

  @Override
  public ScenarioState onCreates(Event.Creates node) {
    Optional<DeclaredSystem> system = system(node.system(), PUSHERS, "and creates no users");
    if (system.filter(s -> s.role() == SystemRole.SOURCE).isPresent()) {
      return happened(imports.created(system, node), "creation", "import");
    }
    String user = state.declare(node.user().name());
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
      step(system, node.user(), of -> new Step.Terminated(user, of.name(), node.span()));
      return happened(user, "deactivation", "termination");
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
    Map<String, String> values = facts.okta(state.orgOf(node.user(), idp), node.values());
    step(idp, node.user(), of -> new Step.SignsIn(user, of.name(), values, node.span()));
    return happened(user, "sign-in");
  }

  @Override
  public ScenarioState onImports(Event.Imports node) {
    Optional<DeclaredSystem> source = system(node.source(), SOURCES, "and imports no users");
    return happened(imports.read(source, node), "import");
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
    Optional<DeclaredSystem> source =
        system(node.source(), SOURCES, "and nobody is employed in it");
    String user = state.known(node.user());
    step(source, node.user(), of -> new Step.Terminated(user, of.name(), node.span()));
    return happened(user, "termination");
  }

  @Override
  public ScenarioState onRehired(Event.Rehired node) {
    Optional<DeclaredSystem> source =
        system(node.source(), SOURCES, "and nobody is employed in it");
    String user = state.known(node.user());
    Map<String, String> values = facts.app(orgOf(source), node.values());
    step(source, node.user(), of -> new Step.Rehired(user, of.name(), values, node.span()));
    return happened(user, "rehire", "import");
  }

  @Override
  public ScenarioState onChanged(Event.Changed node) {
    Optional<Step.Editor> by = Editors.operator(state.cells.name(node.by()), state.complaints);
    String user = state.known(node.user());
    String org = state.orgOf(node.user(), Optional.empty());
    StatusChange change = StatusChange.of(node.change());
    by.ifPresent(
        who ->
            steps.accept(
                state.inOrg(org, new Step.Changes(user, change.transition(), who, node.span()))));
    return happened(user, change.calledAs());
  }

  @Override
  public ScenarioState onLinked(Event.Linked node) {
    Optional<DeclaredSystem> system = state.system(node.system());
    String user = state.known(node.user());
    Ref ref = state.cells.ref(node.system());
    Optional<Step.GivenLink> link =
        system.map(of -> new LinkReading(state).read(of, ref, node.details()));
    link.ifPresent(
        made -> step(system, node.user(), of -> new Step.Links(made, user, node.span())));
    return happened(user, "link");
  }

  @Override
  public ScenarioState onDisconnected(Event.Disconnected node) {
    Optional<DeclaredSystem> system =
        system(node.system(), LINKED, "and users are not linked to it");
    String user = state.known(node.user());
    step(system, node.user(), of -> new Step.Disconnects(user, of.name(), node.span()));
    return happened(user, "disconnection");
  }

  @Override
  public ScenarioState onSystemChanged(Event.SystemChanged node) {
    if (node.change() == SystemChange.DELETED) {
      system(node.system(), ANY, "").ifPresent(of -> settings.deleted(of, node.span()));
    } else {
      boolean active = node.change() == SystemChange.ENABLED;
      system(node.system(), LINKED, "and is neither enabled nor disabled")
          .ifPresent(of -> settings.active(of, active, node.span()));
    }
    return happened(state.lastUser());
  }

  @Override
  public ScenarioState onPriorityBecomes(Event.PriorityBecomes node) {
    settings.priority(node.systems(), node.span());
    return happened(state.lastUser());
  }

  @Override
  public ScenarioState onAttributeBecomes(Event.AttributeBecomes node) {
    settings.attribute(node.attribute(), node.inheritance(), node.span());
    return happened(state.lastUser());
  }

  @Override
  public ScenarioState onSettingBecomes(Event.SettingBecomes node) {
    settings.setting(node.system(), node.setting(), node.values(), node.span());
    return happened(state.lastUser());
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

  private void step(
      Optional<DeclaredSystem> system, Ref user, Function<DeclaredSystem, Step> step) {
    system.ifPresent(of -> steps.accept(state.inOrg(of, user, step.apply(of))));
  }

  private String orgOf(Optional<DeclaredSystem> system) {
    return system.map(DeclaredSystem::org).orElse(state.org);
  }

  private ScenarioState happened(String user, String... calledAs) {
    state.happened(user, List.of(calledAs));
    return state;
  }

  private ScenarioState later(Node node, String user, String... calledAs) {
    steps.accept(state.notYet(node.span()));
    return happened(user, calledAs);
  }
}
