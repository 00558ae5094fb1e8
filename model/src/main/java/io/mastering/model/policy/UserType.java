package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A user type with an inheritance of its own (A8). */
public record UserType(
    String name, Optional<String> id, List<InheritanceStatement> inheritance, Span span) {
  public UserType {
    inheritance = List.copyOf(inheritance);
  }
}
