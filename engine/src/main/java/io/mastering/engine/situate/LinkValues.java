package io.mastering.engine.situate;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.situation.LinkValue.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what a link holds for an attribute with what Okta holds (A5, A12, I8). */
final class LinkValues {
  private final List<Optional<Map<String, Optional<String>>>> readFrom = new ArrayList<>();
  private final boolean written;

  LinkValues(EffectiveOrg org) {
    written = org.objects().isEmpty();
    org.systems().forEach(system -> readFrom.add(Mappings.readFrom(system, org.objects())));
  }

  /**
   * How the link's value compares; absent when the system maps nothing to the attribute.
   *
   * @return UNKNOWN when no mapping is shown, or when it computes something
   */
  Optional<State> state(EffectiveSystem system, Link link, Profile okta, String attribute) {
    if (written) {
      return Optional.of(compare(link.profile().value(attribute), okta.value(attribute)));
    }
    Optional<Map<String, Optional<String>>> members = readFrom.get(system.index());
    if (members.isEmpty()) {
      return Optional.of(State.UNKNOWN);
    }
    Optional<String> member = members.get().get(attribute);
    if (member == null) {
      return Optional.empty();
    }
    return Optional.of(
        member
            .map(m -> compare(link.profile().value(m), okta.value(attribute)))
            .orElse(State.UNKNOWN));
  }

  /** The member of a link's profile that holds an attribute as it is. */
  Optional<String> member(EffectiveSystem system, String attribute) {
    return readFrom
        .get(system.index())
        .flatMap(members -> members.getOrDefault(attribute, Optional.empty()));
  }

  private static State compare(Optional<String> link, Optional<String> okta) {
    return link.filter(value -> !value.isEmpty()).isEmpty()
        ? State.EMPTY
        : link.equals(okta) ? State.SAME : State.DIFFERENT;
  }
}
