package io.mastering.model.identity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values by attribute, as text: a number or truth value as JSON writes it, an array or object as
 * its JSON text. An empty value (missing, null, empty text, empty array) is absent.
 */
public record Profile(Map<String, String> values) {
  public static final Profile EMPTY = new Profile(Map.of());

  public Profile {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  public Optional<String> value(String attribute) {
    return Optional.ofNullable(values.get(attribute));
  }
}
