package io.mastering.engine.tabulate;

import io.mastering.model.identity.Profile;
import java.util.List;
import java.util.Optional;

/** Who somebody is, apart from status and links: what conditions of a policy can ask about. */
record Person(Optional<String> type, Profile profile, List<String> groups) {
  Person {
    groups = List.copyOf(groups);
  }
}
