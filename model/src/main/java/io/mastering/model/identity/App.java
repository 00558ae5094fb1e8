package io.mastering.model.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An Okta Application object, as far as mastering looks at it.
 *
 * @param name Okta's name of the integration, such as {@code workday}
 * @param label what the console shows and a policy names
 * @param features absent when the snapshot does not show them
 * @param signOnMode absent for null: Active Directory and identity sources have none (M7)
 */
public record App(
    String id,
    Optional<String> name,
    String label,
    Optional<String> status,
    Optional<Set<String>> features,
    Optional<String> signOnMode) {
  public App {
    features = features.map(f -> java.util.Collections.unmodifiableSet(new TreeSet<>(f)));
  }
}
