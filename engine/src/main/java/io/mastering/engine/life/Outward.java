package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.User;
import io.mastering.model.policy.OrgSystem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an app is mapped to: from attributes of the org that pushes to those of its target. */
final class Outward {
  private final Optional<Map<String, String>> targets;
  private final boolean intoAnOrg;

  Outward(EffectiveOrg org, String app) {
    Optional<EffectiveSystem> system = org.system(app);
    this.targets = org.pushedTargets(app);
    this.intoAnOrg =
        system.flatMap(EffectiveSystem::declared).flatMap(OrgSystem::target).isPresent();
  }

  /** Whether the app of another org takes what it is sent, because nothing shows its mapping. */
  boolean isOpen() {
    return targets.isEmpty() && intoAnOrg;
  }

  /** The attribute of the pushing org that an attribute of the target comes from. */
  String sourceOf(String attribute) {
    return targets
        .flatMap(
            mapping ->
                mapping.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(attribute))
                    .map(Map.Entry::getKey)
                    .findFirst())
        .orElse(attribute);
  }

  /**
   * What goes out, by attributes of the target: every mapped attribute as it is held, with the
   * values that are named in place of the held ones, as far as they are mapped (P2). Without a
   * mapping that is known, what is named, and if nothing is named every attribute that is held.
   */
  Map<String, String> inTarget(User user, Optional<Map<String, String>> named) {
    Map<String, String> values = named.orElse(Map.of());
    if (targets.isEmpty()) {
      return named.isPresent() ? values : user.profile().values();
    }
    Map<String, String> sent = new TreeMap<>();
    targets
        .get()
        .forEach(
            (from, to) -> {
              String held = user.profile().value(from).orElse("");
              sent.put(to, values.getOrDefault(to, held));
            });
    return sent;
  }
}
