package io.mastering.dsl.check;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Step;
import java.util.List;

/** Events of which every order is tried, where every order can be. */
final class AnyOrder {
  private AnyOrder() {}

  static Step of(List<Step> events, Span span, ScenarioState state) {
    boolean all = events.stream().noneMatch(Step.NeedsLifeCycle.class::isInstance);
    // A change of settings holds the org as all changes above it have left it: two cannot swap.
    return all && events.stream().filter(AnyOrder::changesSettings).count() < 2
        ? new Step.InAnyOrder(events, span)
        : state.notYet(span);
  }

  private static boolean changesSettings(Step event) {
    return event instanceof Step.SettingsBecome || event instanceof Step.Deletes;
  }
}
