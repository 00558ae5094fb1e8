package io.mastering.dsl.check;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Policy;
import java.util.List;

/**
 * A policy as far as it could be read, and what is wrong with it. With an error among the
 * diagnostics the policy is not to be used.
 */
public record Checked(Policy policy, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }
}
