package io.mastering.engine.findings;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.MappedOut;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What taking a situation apart asks of the settings of a user type. */
final class Settings {
  private final Set<String> apps = new HashSet<>();
  private final Set<String> directories = new HashSet<>();
  private final Map<String, Set<String>> pushed = new HashMap<>();

  Settings(EffectiveOrg org, List<Fact> facts) {
    org.systems().stream()
        .filter(system -> !system.idp())
        .map(EffectiveSystem::name)
        .forEach(apps::add);
    for (Fact fact : facts) {
      if (fact instanceof LifeCycleSettings source && source.keepsPasswords()) {
        directories.add(source.source());
      } else if (fact instanceof MappedOut mapped) {
        pushed.computeIfAbsent(mapped.app(), app -> new HashSet<>()).add(mapped.attribute());
      }
    }
  }

  boolean isSource(String holder) {
    return !holder.equals(Policy.OKTA) && !holder.equals(Policy.NOBODY);
  }

  boolean isApp(String system) {
    return apps.contains(system);
  }

  boolean isDirectory(String app) {
    return directories.contains(app);
  }

  boolean isPushed(String app, String attribute) {
    return pushed.getOrDefault(app, Set.of()).contains(attribute);
  }
}
