package io.mastering.engine.situate;

import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.ProfileMapping;
import io.mastering.model.policy.MapLine;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Push;
import io.mastering.model.situation.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is mapped between the Okta user profile and the profile of an app or IdP. */
final class Mappings {
  /** An expression that hands one attribute on as it is; every other one computes something. */
  private static final Pattern PLAIN =
      Pattern.compile("\\s*(?:user|source|appuser|idpuser)\\.([A-Za-z0-9_]+)\\s*");

  private Mappings() {}

  /** The Okta attributes that a change of goes out to the app (pushStatus PUSH). */
  static SortedSet<String> pushedTo(EffectiveSystem system, Optional<OrgObjects> objects) {
    SortedSet<String> attributes = new TreeSet<>();
    List<MapLine> declared =
        system.declared().flatMap(OrgSystem::push).map(push -> push.maps()).orElse(List.of());
    if (!declared.isEmpty()) {
      declared.stream().filter(MapLine::always).forEach(line -> attributes.add(line.from()));
      return attributes;
    }
    for (ProfileMapping mapping : mappings(objects)) {
      if (system.id().filter(mapping.target()::equals).isPresent()) {
        for (ProfileMapping.Property property : mapping.properties().orElse(List.of())) {
          if (property.pushStatus().filter("PUSH"::equals).isPresent()) {
            plain(property.expression()).ifPresent(attributes::add);
          }
        }
      }
    }
    return attributes;
  }

  /**
   * Whether {@link #pushedTo} is all there is: the policy maps, or the snapshot holds the mapping
   * and nothing in it is computed.
   */
  static boolean showsWhatIsPushedTo(EffectiveSystem system, Optional<OrgObjects> objects) {
    if (!system.declared().flatMap(OrgSystem::push).map(Push::maps).orElse(List.of()).isEmpty()) {
      return true;
    }
    List<ProfileMapping> outward =
        mappings(objects).stream()
            .filter(mapping -> system.id().filter(mapping.target()::equals).isPresent())
            .toList();
    return !outward.isEmpty()
        && outward.stream()
            .allMatch(
                mapping ->
                    mapping.properties().isPresent()
                        && mapping.properties().get().stream().noneMatch(Mappings::computes));
  }

  /** Whether neither the policy nor the snapshot say anything of what is mapped to the app. */
  static boolean showsNothingPushedTo(EffectiveSystem system, Optional<OrgObjects> objects) {
    return system.declared().flatMap(OrgSystem::push).map(Push::maps).orElse(List.of()).isEmpty()
        && mappings(objects).stream()
            .noneMatch(mapping -> system.id().filter(mapping.target()::equals).isPresent());
  }

  private static boolean computes(ProfileMapping.Property property) {
    return property.pushStatus().filter("PUSH"::equals).isPresent()
        && plain(property.expression()).isEmpty();
  }

  /**
   * Which member of a link's profile each Okta attribute is read from; absent when no mapping from
   * the system is shown. An attribute whose mapping computes something has no entry but is in the
   * mapping. Where nothing is shown, what is documented of the kind stands in.
   */
  static Optional<Map<String, Optional<String>>> readFrom(
      EffectiveSystem system, Optional<OrgObjects> objects) {
    return shownFrom(system, objects).or(() -> DocumentedMappings.into(system, objects));
  }

  /** As {@link #readFrom}, but only what policy or snapshot show. */
  static Optional<Map<String, Optional<String>>> shownFrom(
      EffectiveSystem system, Optional<OrgObjects> objects) {
    List<MapLine> declared = system.declared().map(OrgSystem::maps).orElse(List.of());
    Map<String, Optional<String>> members = new HashMap<>();
    declared.forEach(line -> members.put(line.to(), Optional.of(line.from())));
    boolean shown = !declared.isEmpty();
    for (ProfileMapping mapping : mappings(objects)) {
      boolean counts =
          declared.isEmpty()
              && mapping.properties().isPresent()
              && system.id().filter(mapping.source()::equals).isPresent();
      if (counts) {
        shown = true;
        mapping.properties().get().forEach(p -> members.put(p.target(), plain(p.expression())));
      }
    }
    return shown ? Optional.of(Map.copyOf(members)) : Optional.empty();
  }

  /** The Okta attributes that a system writes on creation only (pushStatus DONT_PUSH). */
  static Set<String> onCreateOnly(EffectiveSystem system, Optional<OrgObjects> objects) {
    List<MapLine> declared = system.declared().map(OrgSystem::maps).orElse(List.of());
    if (!declared.isEmpty()) {
      return declared.stream()
          .filter(line -> !line.always())
          .map(MapLine::to)
          .collect(Collectors.toSet());
    }
    return mappings(objects).stream()
        .filter(mapping -> system.id().filter(mapping.source()::equals).isPresent())
        .flatMap(mapping -> mapping.properties().orElse(List.of()).stream())
        .filter(property -> property.pushStatus().filter("DONT_PUSH"::equals).isPresent())
        .map(ProfileMapping.Property::target)
        .collect(Collectors.toSet());
  }

  /** The attribute of the app that each Okta attribute goes out as; absent when none is shown. */
  static Optional<Map<String, String>> targets(
      EffectiveSystem system, Optional<OrgObjects> objects) {
    if (!showsWhatIsPushedTo(system, objects)) {
      return Optional.empty();
    }
    Map<String, String> targets = new HashMap<>();
    List<MapLine> declared =
        system.declared().flatMap(OrgSystem::push).map(Push::maps).orElse(List.of());
    declared.forEach(line -> targets.put(line.from(), line.to()));
    if (declared.isEmpty()) {
      for (ProfileMapping mapping : mappings(objects)) {
        if (system.id().filter(mapping.target()::equals).isPresent()) {
          mapping
              .properties()
              .orElse(List.of())
              .forEach(p -> plain(p.expression()).ifPresent(from -> targets.put(from, p.target())));
        }
      }
    }
    return Optional.of(Map.copyOf(targets));
  }

  /**
   * For each Okta attribute that a system is mapped to, whether always (pushStatus PUSH); absent
   * when no mapping from the system is shown.
   */
  static Optional<Map<String, Truth>> alwaysFrom(
      EffectiveSystem system, Optional<OrgObjects> objects) {
    List<MapLine> declared = system.declared().map(OrgSystem::maps).orElse(List.of());
    Map<String, Truth> always = new TreeMap<>();
    declared.forEach(line -> always.put(line.to(), Truth.of(line.always())));
    boolean shown = !declared.isEmpty();
    for (ProfileMapping mapping : mappings(objects)) {
      if (declared.isEmpty()
          && mapping.properties().isPresent()
          && system.id().filter(mapping.source()::equals).isPresent()) {
        shown = true;
        for (ProfileMapping.Property property : mapping.properties().get()) {
          always.put(property.target(), Truth.of(property.pushStatus().map("PUSH"::equals)));
        }
      }
    }
    return shown ? Optional.of(always) : Optional.empty();
  }

  private static List<ProfileMapping> mappings(Optional<OrgObjects> objects) {
    return objects.flatMap(OrgObjects::mappings).orElse(List.of());
  }

  private static Optional<String> plain(String expression) {
    Matcher matcher = PLAIN.matcher(expression);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
