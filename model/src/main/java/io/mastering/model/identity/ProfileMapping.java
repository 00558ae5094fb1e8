package io.mastering.model.identity;

import java.util.List;
import java.util.Optional;

/**
 * A profile mapping between a user type and an app or IdP.
 *
 * @param source the id of what is read
 * @param target the id of what is written
 * @param properties absent when the snapshot does not show them: Okta lists mappings without them
 */
public record ProfileMapping(
    String id, String source, String target, Optional<List<Property>> properties) {
  public ProfileMapping {
    properties = properties.map(List::copyOf);
  }

  /**
   * @param target the attribute that is written
   * @param pushStatus PUSH or DONT_PUSH; absent when the snapshot does not show it
   */
  public record Property(String target, String expression, Optional<String> pushStatus) {}
}
