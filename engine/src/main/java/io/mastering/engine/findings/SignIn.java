package io.mastering.engine.findings;

import java.util.List;
import java.util.Optional;

/**
 * What is found of how a user signs in.
 *
 * @param lockOut the credential provider that no longer knows him once he is disconnected from what
 *     may master him, where that leads out of a refusal
 */
public record SignIn(List<Found> found, Optional<String> lockOut) {
  static final SignIn NOT_TOLD = new SignIn(List.of(), Optional.empty());
}
