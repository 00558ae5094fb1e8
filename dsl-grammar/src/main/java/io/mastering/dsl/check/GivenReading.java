package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Optional;

/** Reads what a scenario starts from: users, and settings that differ from the policy's. */
final class GivenReading implements Given.Visitor<ScenarioState> {
  private final ScenarioState state;
  private final SettingReading settings;

  GivenReading(ScenarioState state) {
    this.state = state;
    this.settings = new SettingReading(state, Step.GivenSettings::new, state::add);
  }

  @Override
  public ScenarioState onOfUser(Given.OfUser node) {
    Step.GivenUser user = new UserReading(state).read(node);
    state.add(user);
    return state;
  }

  @Override
  public ScenarioState onOfUsers(Given.OfUsers node) {
    new UsersReading(state).read(node).ifPresent(state::add);
    return state;
  }

  @Override
  public ScenarioState onOfSnapshot(Given.OfSnapshot node) {
    Name user = new Name(node.user(), false, node.span());
    state.users.declare(new Ref(user, Optional.empty(), node.span()), List.of(state.org));
    state.add(new Step.GivenSnapshotUser(node.snapshot(), node.user(), state.org, node.span()));
    return state;
  }

  @Override
  public ScenarioState onOfPriority(Given.OfPriority node) {
    settings.priority(node.systems(), node.span());
    return state;
  }

  @Override
  public ScenarioState onOfAttribute(Given.OfAttribute node) {
    settings.attribute(node.attribute(), node.inheritance(), node.span());
    return state;
  }

  @Override
  public ScenarioState onOfAssumption(Given.OfAssumption node) {
    settings.assumption(node.assumption());
    return state;
  }

  @Override
  public ScenarioState onOfSetting(Given.OfSetting node) {
    settings.setting(node.system(), node.setting(), node.values(), node.span());
    return state;
  }
}
