package io.mastering.engine.findings;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.Assignments;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.UserState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the links of all users to each system, and those of them that have ended. */
final class Assigned {
  private final EffectiveOrg org;
  private final Map<String, long[]> counters = new TreeMap<>();

  Assigned(EffectiveOrg org) {
    this.org = org;
    for (EffectiveSystem system : org.systems()) {
      counters.put(key(system), new long[1]);
    }
  }

  /**
   * The counter of a link; none for a link of a deactivated user: his have ended long ago, and no
   * import will remove them.
   *
   * @param facts that say who the user is
   */
  long @Nullable [] of(List<Fact> facts, Fact link) {
    if (facts.stream().anyMatch(Assigned::isDeactivated)) {
      return null;
    }
    if (link instanceof AppLink app) {
      return counter(app.standing() == LinkStanding.ENDED ? ended(app.app()) : app.app());
    }
    return counter(idp(((IdpLink) link).idp()));
  }

  private static boolean isDeactivated(Fact fact) {
    return fact instanceof UserState user && user.status() == UserStatus.DEPROVISIONED;
  }

  private long[] counter(String of) {
    return counters.computeIfAbsent(of, o -> new long[1]);
  }

  /** The key of the counter of an app's links that have ended; no app has this name. */
  private static String ended(String app) {
    return app + "\0ended";
  }

  /** The key of the counter of an IdP's links; no app has this name. */
  private static String idp(String idp) {
    return idp + "\0idp";
  }

  private static String key(EffectiveSystem system) {
    return system.idp() ? idp(system.name()) : system.name();
  }

  /** What was counted, by what it was counted for. */
  Map<String, Long> counted() {
    Map<String, Long> counts = new TreeMap<>();
    counters.forEach((of, count) -> counts.put(of, count[0]));
    return counts;
  }

  /** Counts what was counted elsewhere. */
  void add(Map<String, Long> counted) {
    counted.forEach((of, more) -> counter(of)[0] += more);
  }

  /**
   * What the rules are told of it: each system, and what has ended beside all of the org. A system
   * without a link is told of only where no link can be its that goes by an id which nothing
   * explains.
   */
  List<Assignments> facts() {
    boolean isClear = !hasUnexplained();
    long ofAllApps = ofAllApps();
    List<Assignments> all = new ArrayList<>();
    for (EffectiveSystem system : org.systems()) {
      long live = counter(key(system))[0];
      long gone = counters.getOrDefault(ended(system.name()), new long[1])[0];
      if (isClear || system.id().isPresent() || live + gone > 0) {
        all.add(new Assignments(system.name(), false, live + gone, gone));
      }
      if (gone > 0) {
        all.add(new Assignments(system.name(), true, ofAllApps, gone));
      }
    }
    return all;
  }

  private long ofAllApps() {
    return counters.entrySet().stream()
        .filter(each -> !each.getKey().endsWith(idp("")))
        .mapToLong(each -> each.getValue()[0])
        .sum();
  }

  /** Whether there are links to systems that neither the policy nor a settings file holds. */
  private boolean hasUnexplained() {
    Set<String> known = new HashSet<>();
    for (EffectiveSystem system : org.systems()) {
      known.add(key(system));
      known.add(ended(system.name()));
    }
    return counters.entrySet().stream()
        .anyMatch(each -> each.getValue()[0] > 0 && !known.contains(each.getKey()));
  }
}
