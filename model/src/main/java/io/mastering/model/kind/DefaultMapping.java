package io.mastering.model.kind;

import java.util.List;

/**
 * One line of the mapping that the console sets up for a new system of a kind.
 *
 * @param from the attributes that it reads; of a computed line possibly none that is documented
 * @param computed whether the value is computed, and not one attribute handed on as it is
 * @param to the attribute that is written
 * @param source the key of the document that says so
 */
public record DefaultMapping(List<String> from, boolean computed, String to, String source) {
  public DefaultMapping {
    from = List.copyOf(from);
    if (!computed && from.size() != 1) {
      throw new IllegalArgumentException("a plain line reads one attribute: " + from + " " + to);
    }
  }

  /** As a kind file writes it. */
  public String text() {
    String read = String.join(", ", from);
    return (computed ? ("computed from " + read).replaceAll(" from $", "") : read) + " to " + to;
  }
}
