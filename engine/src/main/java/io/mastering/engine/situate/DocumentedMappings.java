package io.mastering.engine.situate;

import io.mastering.model.identity.OrgObjects;
import io.mastering.model.kind.DefaultMapping;
import io.mastering.model.kind.Kind;
import io.mastering.model.kind.Kinds;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Push;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The default mappings of a declared kind, where there is only a policy and it shows none. Beside a
 * snapshot nothing is supposed: an org may have changed them, so what it does not show is unknown.
 */
final class DocumentedMappings {
  private DocumentedMappings() {}

  static Optional<Kind> kind(EffectiveSystem system) {
    return system
        .declared()
        .flatMap(OrgSystem::kind)
        .flatMap(word -> system.idp() ? Kinds.idp(word) : Kinds.app(word));
  }

  /** As {@link Mappings#readFrom}; absent when nothing is documented. */
  static Optional<Map<String, Optional<String>>> into(
      EffectiveSystem system, Optional<OrgObjects> objects) {
    return kind(system)
        .filter(kind -> objects.isEmpty())
        .flatMap(Kind::into)
        .map(
            lines -> {
              Map<String, Optional<String>> members = new HashMap<>();
              for (DefaultMapping line : lines) {
                members.put(
                    line.to(),
                    line.computed() ? Optional.empty() : Optional.of(line.from().get(0)));
              }
              return Map.copyOf(members);
            });
  }

  /** The Okta attributes that a change of goes out to the app; absent when none is documented. */
  static Optional<SortedSet<String>> outOf(EffectiveSystem system, Optional<OrgObjects> objects) {
    List<String> unmapped =
        system.declared().flatMap(OrgSystem::push).map(Push::unmapped).orElse(List.of());
    return kind(system)
        .filter(kind -> objects.isEmpty())
        .flatMap(Kind::outOf)
        .map(
            lines -> {
              SortedSet<String> attributes = new TreeSet<>();
              lines.stream()
                  .filter(line -> !unmapped.contains(line.to()))
                  .forEach(line -> attributes.addAll(line.from()));
              return attributes;
            });
  }
}
