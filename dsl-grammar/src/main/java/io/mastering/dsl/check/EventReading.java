package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.ImportRecord;
import io.mastering.dsl.syntax.Name;
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

/** Reads events, each with the org in which it happens. */
final class EventReading implements Event.Visitor<ScenarioState> {
  private static final Set<SystemRole> PUSHERS =
      Set.of(SystemRole.APP, SystemRole.INBOUND, SystemRole.SOURCE);
  private static final Set<SystemRole> SOURCES = Set.of(SystemRole.SOURCE);

  /** Somebody can be gone from an IdP too: that it changes nothing is a rule (J7). */
  private static final Set<SystemRole> EMPLOYERS = Set.of(SystemRole.SOURCE, SystemRole.IDP);

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
    this.settings =
        new SettingReading(
            state,
            (org, change, span) -> new Step.SettingsBecome(org, change, state.words(span), span),
            steps);
    this.imports = new ImportReading(state, steps);
    this.steps = steps;
  }

  @Override
  public ScenarioState onCreates(Event.Creates node) {
    Optional<DeclaredSystem> system =
        system(node.system(), node.user(), PUSHERS, "and creates no users");
    if (system.filter(s -> s.role() == SystemRole.SOURCE).isPresent()) {
      return happened(imports.created(system, node), "creation", "import");
    }
    String user = state.users.declare(node.user(), state.orgsOf(system));
    push(node, system, user, Step.Push.Action.CREATE, node.values());
    return happened(user, "push");
  }

  @Override
  public ScenarioState onPushes(Event.Pushes node) {
    Optional<DeclaredSystem> system =
        system(node.app(), node.user(), PUSHERS, "and pushes nothing");
    String user = known(node.user(), system);
    push(node, system, user, Step.Push.Action.UPDATE, node.values());
    return happened(user, "push");
  }

  @Override
  public ScenarioState onDeactivates(Event.Deactivates node) {
    Optional<DeclaredSystem> system =
        system(node.system(), node.user(), PUSHERS, "and deactivates nobody");
    String user = known(node.user(), system);
    if (system.filter(s -> s.role() == SystemRole.SOURCE).isPresent()) {
      step(system, of -> new Step.Terminated(user, of.name(), of.org(), node.span()));
      return happened(user, "deactivation", "termination");
    }
    push(node, system, user, Step.Push.Action.DEACTIVATE, List.of());
    return happened(user, "push", "deactivation");
  }

  @Override
  public ScenarioState onEdited(Event.Edited node) {
    Optional<Step.Editor> by = Editors.read(state.cells.name(node.by()), state.complaints);
    String org = state.orgOf(node.user(), Optional.empty());
    String user = state.users.known(node.user(), List.of(org));
    Map<String, String> values = facts.okta(org, node.values());
    by.ifPresent(
        editor ->
            steps.accept(new Step.Edit(user, org, editor, node.whole(), values, node.span())));
    return happened(user, "edit");
  }

  @Override
  public ScenarioState onAppUserEdited(Event.AppUserEdited node) {
    Optional<DeclaredSystem> system =
        system(node.system(), node.user(), APPS, "and has no app users");
    String user = known(node.user(), system);
    Editors.read(state.cells.name(node.by()), state.complaints);
    Map<String, String> values = facts.app(orgOf(system), node.values());
    step(system, of -> new Step.AppUserEdit(of.name(), of.org(), user, values, node.span()));
    return happened(user, "edit");
  }

  @Override
  public ScenarioState onSignsIn(Event.SignsIn node) {
    Optional<DeclaredSystem> idp =
        system(node.idp(), node.user(), IDPS, "and nobody signs in through it");
    String user = state.users.declare(node.user(), state.orgsOf(idp));
    Map<String, String> values = facts.okta(state.orgOf(node.user(), idp), node.values());
    step(idp, of -> new Step.SignsIn(user, of.name(), of.org(), values, node.span()));
    return happened(user, "sign-in");
  }

  @Override
  public ScenarioState onImports(Event.Imports node) {
    Optional<DeclaredSystem> source = system(node.source(), SOURCES, "and imports no users");
    String user = imports.read(source, node);
    return node.records().stream().anyMatch(ImportRecord::missing)
        ? happened(user, "import", "termination")
        : happened(user, "import");
  }

  @Override
  public ScenarioState onConfirms(Event.Confirms node) {
    Editors.admin(state.cells.name(node.admin().name()), state.complaints);
    Name record = state.cells.name(node.incoming().name());
    Optional<String> arrivedIn = state.users.recorded(record);
    String org = state.said(node.user()).or(() -> arrivedIn).orElse(state.org);
    String user = state.users.known(node.user(), List.of(org));
    steps.accept(new Step.Confirms(record.text(), user, org, node.span()));
    return happened(user, "confirmation", "import");
  }

  @Override
  public ScenarioState onRetries(Event.Retries node) {
    Optional<DeclaredSystem> system =
        system(node.app(), node.user(), PUSHERS, "and pushes nothing");
    String user = known(node.user(), system);
    step(system, of -> new Step.Retries(of.name(), of.org(), user, node.span()));
    return happened(user, "push");
  }

  @Override
  public ScenarioState onTerminated(Event.Terminated node) {
    Optional<DeclaredSystem> source =
        system(node.source(), node.user(), EMPLOYERS, "and nobody is employed in it");
    String user = known(node.user(), source);
    step(source, of -> new Step.Terminated(user, of.name(), of.org(), node.span()));
    return happened(user, "termination");
  }

  @Override
  public ScenarioState onRehired(Event.Rehired node) {
    Optional<DeclaredSystem> source =
        system(node.source(), node.user(), SOURCES, "and nobody is employed in it");
    String user = known(node.user(), source);
    Map<String, String> values = facts.app(orgOf(source), node.values());
    step(source, of -> new Step.Rehired(user, of.name(), of.org(), values, node.span()));
    return happened(user, "rehire", "import");
  }

  @Override
  public ScenarioState onChanged(Event.Changed node) {
    Optional<Step.Editor> by = Editors.operator(state.cells.name(node.by()), state.complaints);
    String org = state.orgOf(node.user(), Optional.empty());
    String user = state.users.known(node.user(), List.of(org));
    StatusChange change = StatusChange.of(node.change());
    by.ifPresent(
        who -> steps.accept(new Step.Changes(user, org, change.transition(), who, node.span())));
    return happened(user, change.calledAs());
  }

  @Override
  public ScenarioState onLinked(Event.Linked node) {
    Optional<DeclaredSystem> system = state.system(node.system(), node.user());
    String org = state.orgOf(node.user(), system);
    String user = state.users.known(node.user(), List.of(org));
    Ref ref = state.cells.ref(node.system());
    LinkReading link = new LinkReading(state);
    step(
        system,
        of ->
            new Step.Links(
                user, org, link.read(node.user(), of, ref, org, node.details()), node.span()));
    return happened(user, "link");
  }

  @Override
  public ScenarioState onDisconnected(Event.Disconnected node) {
    Optional<DeclaredSystem> system =
        system(node.system(), node.user(), LINKED, "and users are not linked to it");
    String user = known(node.user(), system);
    step(system, of -> new Step.Disconnects(user, of.name(), of.org(), node.span()));
    return happened(user, "disconnection");
  }

  @Override
  public ScenarioState onSystemChanged(Event.SystemChanged node) {
    if (node.change() == SystemChange.DELETED) {
      system(node.system(), ANY, "")
          .ifPresent(of -> settings.deleted(node.system(), of, node.span()));
      return happened(state.lastUser(), "deletion");
    } else {
      boolean active = node.change() == SystemChange.ENABLED;
      system(node.system(), LINKED, "and is neither enabled nor disabled")
          .ifPresent(of -> settings.active(node.system(), of, active, node.span()));
    }
    state.settingsChanged();
    return state;
  }

  @Override
  public ScenarioState onPriorityBecomes(Event.PriorityBecomes node) {
    settings.priority(node.systems(), node.span());
    state.settingsChanged();
    return state;
  }

  @Override
  public ScenarioState onAttributeBecomes(Event.AttributeBecomes node) {
    settings.attribute(node.attribute(), node.inheritance(), node.span());
    state.settingsChanged();
    return state;
  }

  @Override
  public ScenarioState onSettingBecomes(Event.SettingBecomes node) {
    settings.setting(node.system(), node.setting(), node.values(), node.span());
    state.settingsChanged();
    return state;
  }

  /** What is sent is named by the attributes of the org that sends it, or that it arrives in. */
  private void push(
      Node node,
      Optional<DeclaredSystem> system,
      String user,
      Step.Push.Action action,
      List<Fact> sent) {
    boolean known = system.filter(DeclaredSystem::pushesIntoAnOrg).isPresent();
    Map<String, String> values =
        known ? facts.okta(orgOf(system), sent) : facts.app(orgOf(system), sent);
    Optional<Map<String, String>> named = sent.isEmpty() ? Optional.empty() : Optional.of(values);
    step(system, by -> new Step.Push(by.name(), by.org(), user, action, named, node.span()));
  }

  /** The user of a push exists at both ends of it, or comes to exist. */
  private String known(Ref user, Optional<DeclaredSystem> system) {
    List<String> orgs = state.orgsOf(system);
    String name = state.users.known(user, orgs);
    if (orgs.size() > 1) {
      state.users.declare(user, orgs);
    }
    return name;
  }

  /** A system that has to do with a user: the two must be of one org, or it pushes into his. */
  private Optional<DeclaredSystem> system(
      Ref ref, Ref user, Set<SystemRole> roles, String otherwise) {
    Optional<DeclaredSystem> found = declared(state.system(ref, user), ref, roles, otherwise);
    found.ifPresent(
        system -> state.said(user).ifPresent(said -> state.together(system, ref, said)));
    return found;
  }

  private Optional<DeclaredSystem> system(Ref ref, Set<SystemRole> roles, String otherwise) {
    return declared(state.system(ref), ref, roles, otherwise);
  }

  private Optional<DeclaredSystem> declared(
      Optional<DeclaredSystem> found, Ref ref, Set<SystemRole> roles, String otherwise) {
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

  private void step(Optional<DeclaredSystem> system, Function<DeclaredSystem, Step> step) {
    system.ifPresent(of -> steps.accept(step.apply(of)));
  }

  private String orgOf(Optional<DeclaredSystem> system) {
    return system.map(DeclaredSystem::org).orElse(state.org);
  }

  private ScenarioState happened(String user, String... calledAs) {
    state.happened(user, List.of(calledAs));
    return state;
  }
}
