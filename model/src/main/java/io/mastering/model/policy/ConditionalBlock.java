package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code when (condition) { ... }}: beats the plain statements for the users that the condition
 * holds for; of several that apply the first decides.
 */
public record ConditionalBlock(
    Condition condition,
    List<InheritanceStatement> inheritance,
    Optional<Priority> priority,
    Span span) {
  public ConditionalBlock {
    inheritance = List.copyOf(inheritance);
  }
}
