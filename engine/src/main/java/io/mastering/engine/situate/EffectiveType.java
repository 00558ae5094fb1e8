package io.mastering.engine.situate;

import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A user type: its schema and inheritance, as facts.
 *
 * @param name the policy's name for it, else the snapshot's; {@code default} for the default type
 * @param attributes in schema order
 * @param overridden for each attribute with an override, the systems that some override lists
 * @param loginPattern the {@code pattern} of login, where the schema shows one
 */
record EffectiveType(
    int index,
    String name,
    List<AttributeSettings> attributes,
    List<Fact> facts,
    Map<String, Set<String>> overridden,
    Optional<String> loginPattern) {

  /** Whether some override of the attribute lists the system. */
  boolean overrides(String attribute, String system) {
    return overridden.getOrDefault(attribute, Set.of()).contains(system);
  }
}
