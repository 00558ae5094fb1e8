package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.AttributeName;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SettingPath;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.dsl.syntax.Value;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a change of settings, before the first event or as one: only what it changes. */
final class SettingReading {
  /** Makes the step of a change. */
  interface Kind {
    Step step(String org, SettingsChange change, Span span);
  }

  private final ScenarioState state;
  private final Kind kind;
  private final Consumer<Step> steps;

  SettingReading(ScenarioState state, Kind kind, Consumer<Step> steps) {
    this.state = state;
    this.kind = kind;
    this.steps = steps;
  }

  void priority(List<Name> listed, Span span) {
    List<Name> systems = state.cells.names(listed);
    lists().priority(systems);
    Priority said = new Priority(systems, span);
    said(said, new SettingsChange.PriorityBecomes(OrgBuilder.priority(said)));
  }

  void attribute(AttributeName said, Inheritance inheritance, Span span) {
    AttributeName attribute = new AttributeName(said.name().map(state.cells::name), said.span());
    Inheritance filled = filled(inheritance);
    new Attributes(state.names, state.complaints).look(state.org, attribute);
    lists().inheritance(filled);
    AttributeRule rule = new AttributeRule(attribute, filled, span);
    said(rule, new SettingsChange.InheritanceBecomes(OrgBuilder.inheritance(rule)));
  }

  void assumption(Assumption said) {
    Assumption filled =
        new Assumption(
            state.cells.name(said.name()), state.cells.values(said.values()), said.span());
    Assumptions.look(filled, state.complaints);
    OrgBuilder.assumption(filled)
        .ifPresent(assume -> said(filled, new SettingsChange.AssumptionBecomes(assume)));
  }

  void setting(Ref ref, SettingPath path, List<Value> values, Span span) {
    Name named = state.cells.ref(ref).name();
    if (ref.org().isEmpty()
        && state.names.orgs().contains(named.text())
        && state.names.systems(named.text()).isEmpty()) {
      ofOrg(named.text(), new Setting(path.name(), path.span(), state.cells.values(values), span));
      return;
    }
    Optional<DeclaredSystem> system = state.system(ref);
    if (system.isPresent()) {
      Place place = SettingChange.place(system.get(), path);
      Setting setting = new Setting(path.name(), path.span(), state.cells.values(values), span);
      new SettingCheck(state.complaints).look(place, setting);
      AttributeNames.setting(
          setting, place, system.get().org(), new Attributes(state.names, state.complaints));
      set(ref, system.get(), place, setting);
    }
  }

  /** {@code Hub just in time provisioning becomes off}. */
  private void ofOrg(String org, Setting setting) {
    new SettingCheck(state.complaints).look(Place.ORG, setting);
    Body said = new Body(List.of(setting));
    state.change(org, SettingChange.in(state.statements(org), setting));
    steps.accept(
        kind.step(
            org,
            new SettingsChange.OrgBecomes(
                said.isOn("just in time provisioning"), said.isOn("edit deactivated users")),
            setting.span()));
  }

  /** {@code SYSTEM is disabled}, {@code SYSTEM is enabled}. */
  void active(Ref ref, DeclaredSystem system, boolean active, Span span) {
    List<Value> value = List.of(new Value.Words(active ? "yes" : "no", span));
    set(ref, system, Place.of(system.role()), new Setting("active", span, value, span));
  }

  /** {@code SYSTEM is deleted}. */
  void deleted(Ref ref, DeclaredSystem system, Span span) {
    if (stillThere(ref, system)) {
      String org = system.org();
      state.change(org, SettingChange.without(state.statements(org), system));
      steps.accept(new Step.Deletes(system.name(), org, span));
    }
  }

  private void set(Ref ref, DeclaredSystem system, Place place, Setting setting) {
    if (stillThere(ref, system)) {
      String org = system.org();
      state.change(org, SettingChange.in(state.statements(org), system, place, setting));
      SettingChange.block(state.statements(org), system)
          .ifPresent(block -> steps.accept(kind.step(org, changed(system, block), setting.span())));
    }
  }

  private static SettingsChange changed(DeclaredSystem system, SystemBlock block) {
    return system.role() == SystemRole.INBOUND
        ? new SettingsChange.InboundBecomes(SystemBuilder.inbound(block))
        : new SettingsChange.SystemBecomes(SystemBuilder.system(block));
  }

  /** MST104: nothing can be changed of a system that is deleted. */
  private boolean stillThere(Ref ref, DeclaredSystem system) {
    boolean there = SettingChange.block(state.statements(system.org()), system).isPresent();
    if (!there) {
      state.complaints.add(
          Code.MST104,
          ref.name().span(),
          "`" + system.name() + "` is deleted before this line.",
          "Delete this line, or the one that deletes the system.");
    }
    return there;
  }

  private void said(Statement statement, SettingsChange change) {
    state.change(state.org, SettingChange.in(state.statements(state.org), statement));
    steps.accept(kind.step(state.org, change, statement.span()));
  }

  private SourceLists.Lists lists() {
    return new SourceLists.Lists(state.systems, state.complaints, state.org);
  }

  private Inheritance filled(Inheritance inheritance) {
    return inheritance instanceof Inheritance.OverrideWith override
        ? new Inheritance.OverrideWith(state.cells.names(override.systems()), override.span())
        : inheritance;
  }
}
