package io.mastering.model.identity;

import java.util.List;
import java.util.Optional;

/**
 * A profile mapping between a user type and an app or IdP.
 *
 * @param source the id of what is read
 * @param target the id of what is written
 */
public record ProfileMapping(String id, String source, String target, List<Property> properties) {
  public ProfileMapping {
    properties = List.copyOf(properties);
  }

  /**
   * @param target the attribute that is written
   * @param pushStatus PUSH or DONT_PUSH; absent when the snapshot does not show it
   */
  public record Property(String target, String expression, Optional<String> pushStatus) {}
}
