package io.mastering.engine.snapshot;

import io.mastering.model.identity.UserStatus;
import java.util.List;
import java.util.Map;

/**
 * What an {@link Inspector} saw of some of the users, for another that looks after all of them.
 *
 * @param apps by id, for the apps of the settings; so are the IdPs
 * @param types users by type, for the types of the settings
 * @param linked users by what they are linked to: an app, an IdP, an unknown app, an unknown IdP
 */
public record Inspected(
    Map<UserStatus, Long> statuses,
    Map<String, Links> apps,
    Map<String, Links> idps,
    Map<String, Long> types,
    long withoutType,
    long ofUnknownType,
    List<Long> linked) {

  /** Links to one system. */
  public record Links(long links, long individual, long withoutScope, long withoutStatus) {}

  public Inspected {
    statuses = Map.copyOf(statuses);
    apps = Map.copyOf(apps);
    idps = Map.copyOf(idps);
    types = Map.copyOf(types);
    linked = List.copyOf(linked);
  }
}
