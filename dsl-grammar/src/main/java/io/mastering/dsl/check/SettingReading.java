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
import io.mastering.dsl.syntax.Value;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads a change of settings, before the first event or as one: the org as it then is. */
final class SettingReading {
  private final ScenarioState state;
  private final BiFunction<Org, Span, Step> kind;
  private final Consumer<Step> steps;

  SettingReading(ScenarioState state, BiFunction<Org, Span, Step> kind, Consumer<Step> steps) {
    this.state = state;
    this.kind = kind;
    this.steps = steps;
  }

  void priority(List<Name> listed, Span span) {
    List<Name> systems = state.cells.names(listed);
    lists().priority(systems);
    said(new Priority(systems, span));
  }

  void attribute(AttributeName said, Inheritance inheritance, Span span) {
    AttributeName attribute = new AttributeName(said.name().map(state.cells::name), said.span());
    Inheritance filled = filled(inheritance);
    new Attributes(state.names, state.complaints).look(state.org, attribute);
    lists().inheritance(filled);
    said(new AttributeRule(attribute, filled, span));
  }

  void assumption(Assumption said) {
    Assumption filled =
        new Assumption(
            state.cells.name(said.name()), state.cells.values(said.values()), said.span());
    Assumptions.look(filled, state.complaints);
    said(filled);
  }

  void setting(Ref ref, SettingPath path, List<Value> values, Span span) {
    Optional<DeclaredSystem> system = state.system(ref);
    if (system.isPresent()) {
      Place place = SettingChange.place(system.get(), path);
      Setting setting = new Setting(path.name(), path.span(), state.cells.values(values), span);
      new SettingCheck(state.complaints).look(place, setting);
      AttributeNames.setting(
          setting, place, system.get().org(), new Attributes(state.names, state.complaints));
      set(system.get(), place, setting);
    }
  }

  /** {@code SYSTEM is disabled}, {@code SYSTEM is enabled}. */
  void active(DeclaredSystem system, boolean active, Span span) {
    List<Value> value = List.of(new Value.Words(active ? "yes" : "no", span));
    set(system, Place.of(system.role()), new Setting("active", span, value, span));
  }

  /** {@code SYSTEM is deleted}. */
  void deleted(DeclaredSystem system, Span span) {
    String of = system.org();
    changed(
        of,
        SettingChange.without(state.statements(of), system),
        span,
        (org, at) -> new Step.Deletes(system.name(), org, at));
  }

  private void set(DeclaredSystem system, Place place, Setting setting) {
    String of = system.org();
    changed(
        of, SettingChange.in(state.statements(of), system, place, setting), setting.span(), kind);
  }

  private void said(Statement statement) {
    changed(
        state.org,
        SettingChange.in(state.statements(state.org), statement),
        statement.span(),
        kind);
  }

  private void changed(
      String of, List<Statement> statements, Span span, BiFunction<Org, Span, Step> step) {
    steps.accept(state.inOrg(of, step.apply(state.change(of, statements), span)));
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
