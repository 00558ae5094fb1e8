package io.mastering.engine.situate;

import io.mastering.model.identity.OrgObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the values that a source or IdP sends reach the Okta profile.
 *
 * <p>Where a snapshot stands behind the policy, what it or the policy shows is all there is. In a
 * policy alone each line is about one attribute only: of the others, what is documented of the kind
 * holds; where nothing is documented, what a scenario calls by the name of an Okta attribute is
 * that attribute.
 */
public final class IncomingMapping {
  private final boolean exhaustive;
  private final Map<String, Optional<String>> members;
  private final Set<String> onCreateOnly;
  private final Set<String> attributes;

  private IncomingMapping(
      boolean exhaustive,
      Map<String, Optional<String>> members,
      Set<String> onCreateOnly,
      Set<String> attributes) {
    this.exhaustive = exhaustive;
    this.members = members;
    this.onCreateOnly = onCreateOnly;
    this.attributes = attributes;
  }

  static IncomingMapping of(
      EffectiveSystem system, Optional<OrgObjects> objects, Set<String> attributes) {
    Optional<Map<String, Optional<String>>> shown = Mappings.shownFrom(system, objects);
    Optional<Map<String, Optional<String>>> documented = DocumentedMappings.into(system, objects);
    Map<String, Optional<String>> members = new HashMap<>(documented.orElse(Map.of()));
    members.putAll(shown.orElse(Map.of()));
    return new IncomingMapping(
        documented.isPresent() || objects.isPresent() && shown.isPresent(),
        members,
        Mappings.onCreateOnly(system, objects),
        attributes);
  }

  /** Without a system, every name is that of an Okta attribute. */
  static IncomingMapping open(Set<String> attributes) {
    return new IncomingMapping(false, Map.of(), Set.of(), attributes);
  }

  /** What is sent, by Okta attribute; what reaches none keeps its name. */
  public Map<String, String> inOkta(Map<String, String> sent) {
    Map<String, String> values = new HashMap<>();
    sent.forEach(
        (name, value) -> {
          List<String> reached =
              members.entrySet().stream()
                  .filter(entry -> entry.getValue().filter(name::equals).isPresent())
                  .map(Map.Entry::getKey)
                  .toList();
          reached.forEach(attribute -> values.put(attribute, value));
          if (reached.isEmpty() || !exhaustive && attributes.contains(name)) {
            values.putIfAbsent(name, value);
          }
        });
    return values;
  }

  /**
   * Whether a value of this Okta attribute is written at all.
   *
   * @param creating whether the write makes the user, so that what is mapped on creation counts too
   */
  public boolean reaches(String attribute, boolean creating) {
    boolean mapped = exhaustive ? members.containsKey(attribute) : isKnown(attribute);
    return mapped && (creating || !onCreateOnly.contains(attribute));
  }

  private boolean isKnown(String attribute) {
    return members.containsKey(attribute) || attributes.contains(attribute);
  }
}
