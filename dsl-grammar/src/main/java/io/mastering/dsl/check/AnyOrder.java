package io.mastering.dsl.check;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * MST407: events of which every order is tried. A change of a system's settings says the system as
 * it then is, so two changes of one system cannot swap.
 */
final class AnyOrder {
  /** A system whose settings an event changes. */
  private record Changed(String org, String name) {}

  private AnyOrder() {}

  static void look(List<Step> events, Complaints complaints) {
    Map<Changed, Step> first = new HashMap<>();
    for (Step event : events) {
      Optional<Changed> system = changed(event);
      Step earlier = system.map(changed -> first.putIfAbsent(changed, event)).orElse(null);
      if (earlier != null) {
        complaints.add(
            Diagnostic.of(
                    Code.MST407,
                    event.span(),
                    "Two changes of `"
                        + system.get().name()
                        + "` cannot come in any order: the later one would undo the earlier.",
                    "Change one of the two before or after the block, with a `when` of its own.")
                .with(new Related(earlier.span(), "changed here too")));
      }
    }
  }

  private static Optional<Changed> changed(Step event) {
    if (event instanceof Step.Deletes deletes) {
      return Optional.of(new Changed(deletes.org(), deletes.system()));
    }
    if (event instanceof Step.SettingsBecome becomes) {
      return name(becomes.change()).map(system -> new Changed(becomes.org(), system));
    }
    return Optional.empty();
  }

  private static Optional<String> name(SettingsChange change) {
    if (change instanceof SettingsChange.SystemBecomes becomes) {
      return Optional.of(becomes.system().name());
    }
    return change instanceof SettingsChange.InboundBecomes becomes
        ? Optional.of(becomes.inbound().name())
        : Optional.empty();
  }
}
