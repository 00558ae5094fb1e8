package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the steps of a scenario one after the other. */
final class StepReading implements Step.Visitor<ScenarioState> {
  private final ScenarioState state;

  StepReading(ScenarioState state) {
    this.state = state;
  }

  @Override
  public ScenarioState onGivenStep(Step.GivenStep node) {
    GivenReading reading = new GivenReading(state);
    node.givens().forEach(given -> given.accept(reading));
    return state;
  }

  @Override
  public ScenarioState onWhenStep(Step.WhenStep node) {
    EventReading reading = new EventReading(state, state::add);
    node.events().forEach(event -> event.accept(reading));
    return state;
  }

  @Override
  public ScenarioState onAnyOrderStep(Step.AnyOrderStep node) {
    List<io.mastering.model.policy.Step> events = new ArrayList<>();
    EventReading reading = new EventReading(state, events::add);
    Set<String> calledAs = new LinkedHashSet<>();
    for (Event event : node.events()) {
      event.accept(reading);
      calledAs.addAll(state.lastEvents());
    }
    if (calledAs.isEmpty()) {
      state.settingsChanged();
    } else {
      state.happened(state.lastUser(), calledAs);
    }
    AnyOrder.look(events, state.complaints);
    state.add(new io.mastering.model.policy.Step.InAnyOrder(events, node.span()));
    return state;
  }

  @Override
  public ScenarioState onThenStep(Step.ThenStep node) {
    AssertionReading reading = new AssertionReading(state);
    node.assertions().forEach(assertion -> assertion.accept(reading));
    return state;
  }
}
