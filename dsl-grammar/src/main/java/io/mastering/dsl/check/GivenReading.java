package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeName;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Optional;

/** Reads what a scenario starts from: users, and settings that differ from the policy's. */
final class GivenReading implements Given.Visitor<ScenarioState> {
  private final ScenarioState state;

  GivenReading(ScenarioState state) {
    this.state = state;
  }

  @Override
  public ScenarioState onOfUser(Given.OfUser node) {
    Step.GivenUser user = new UserReading(state).read(node);
    state.add(state.inOrg(user.org(), user));
    return state;
  }

  @Override
  public ScenarioState onOfSnapshot(Given.OfSnapshot node) {
    state.declare(new Name(node.user(), false, node.span()));
    state.add(new Step.GivenSnapshotUser(node.snapshot(), node.user(), node.span()));
    return state;
  }

  @Override
  public ScenarioState onOfPriority(Given.OfPriority node) {
    List<Name> systems = state.cells.names(node.systems());
    lists().priority(systems);
    return changed(new Priority(systems, node.span()));
  }

  @Override
  public ScenarioState onOfAttribute(Given.OfAttribute node) {
    AttributeName attribute =
        new AttributeName(node.attribute().name().map(state.cells::name), node.attribute().span());
    Inheritance inheritance = filled(node.inheritance());
    new Attributes(state.names, state.complaints).look(state.org, attribute);
    lists().inheritance(inheritance);
    return changed(new AttributeRule(attribute, inheritance, node.span()));
  }

  @Override
  public ScenarioState onOfAssumption(Given.OfAssumption node) {
    io.mastering.dsl.syntax.Assumption said = node.assumption();
    io.mastering.dsl.syntax.Assumption filled =
        new io.mastering.dsl.syntax.Assumption(
            state.cells.name(said.name()), state.cells.values(said.values()), said.span());
    Assumptions.look(filled, state.complaints);
    return changed(filled);
  }

  @Override
  public ScenarioState onOfSetting(Given.OfSetting node) {
    Optional<DeclaredSystem> system = state.system(node.system());
    if (system.isEmpty()) {
      return state;
    }
    Place place = SettingChange.place(system.get(), node.setting());
    Setting setting =
        new Setting(
            node.setting().name(),
            node.setting().span(),
            state.cells.values(node.values()),
            node.span());
    new SettingCheck(state.complaints).look(place, setting);
    String org = system.get().org();
    AttributeNames.setting(setting, place, org, new Attributes(state.names, state.complaints));
    state.change(
        org, SettingChange.in(state.statements(org), system.get(), place, setting), node.span());
    return state;
  }

  private SourceLists.Lists lists() {
    return new SourceLists.Lists(state.systems, state.complaints, state.org);
  }

  private Inheritance filled(Inheritance inheritance) {
    return inheritance instanceof Inheritance.OverrideWith override
        ? new Inheritance.OverrideWith(state.cells.names(override.systems()), override.span())
        : inheritance;
  }

  private ScenarioState changed(Statement statement) {
    state.change(
        state.org, SettingChange.in(state.statements(state.org), statement), statement.span());
    return state;
  }
}
