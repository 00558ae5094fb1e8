package io.mastering.model.policy;

import java.util.List;
import java.util.Optional;

/** What Okta pushes to an app. */
public record Push(
    Optional<Boolean> createUsers,
    Optional<Boolean> updateAttributes,
    Optional<Boolean> deactivateUsers,
    Optional<Boolean> syncPassword,
    List<MapLine> maps,
    List<String> unmapped) {
  public Push {
    maps = List.copyOf(maps);
    unmapped = List.copyOf(unmapped);
  }
}
