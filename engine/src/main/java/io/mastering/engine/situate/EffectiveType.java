package io.mastering.engine.situate;

import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A user type: its schema and inheritance, as facts.
 *
 * @param name the policy's name for it, else the snapshot's; {@code default} for the default type
 * @param attributes in schema order
 * @param overridden attributes that some override statement names
 * @param loginPattern the {@code pattern} of login, where the schema shows one
 */
record EffectiveType(
    int index,
    String name,
    List<AttributeSettings> attributes,
    List<Fact> facts,
    Set<String> overridden,
    Optional<String> loginPattern) {}
