package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A caller that pushes into the org and masters nothing there, such as another org's Org2Org app
 * (P4).
 *
 * @param sends the attributes of its requests; absent means every attribute of the user's schema
 */
public record Inbound(
    String name,
    Span span,
    Optional<Boolean> createUsers,
    Optional<Boolean> updateAttributes,
    Optional<Boolean> deactivateUsers,
    Optional<List<String>> sends) {
  public Inbound {
    sends = sends.map(List::copyOf);
  }
}
