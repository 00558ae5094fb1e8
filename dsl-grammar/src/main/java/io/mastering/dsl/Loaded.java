package io.mastering.dsl;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of loading a policy.
 *
 * @param policy absent when there is an error among the diagnostics
 * @param diagnostics in the order of the text
 * @param sources the text of every file that was read, by the name it has in places
 */
public record Loaded(
    Optional<Policy> policy, List<Diagnostic> diagnostics, Map<String, String> sources) {
  public Loaded {
    diagnostics = List.copyOf(diagnostics);
    sources = Map.copyOf(sources);
  }

  /** Whether the policy cannot be used. */
  public boolean hasErrors() {
    return policy.isEmpty();
  }
}
