package io.mastering.model.identity;

import java.util.List;

/**
 * The {@code master} of a schema attribute: its inheritance.
 *
 * @param systems for an override, the ids of apps and IdPs in order
 */
public record AttributeMaster(String type, List<String> systems) {
  public AttributeMaster {
    systems = List.copyOf(systems);
  }
}
