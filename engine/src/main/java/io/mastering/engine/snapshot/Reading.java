package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * How a pass over the users went. Every line is a user or a rejected line: {@code lines == users +
 * rejected}.
 *
 * @param withoutLinks users whose line has no {@code links} member at all, which is a gap
 * @param diagnostics notes, and an error when the file could not be read to its end
 */
public record Reading(
    long lines, long users, long rejected, long withoutLinks, List<Diagnostic> diagnostics) {
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A pass that did not begin. */
  static Reading failed(Diagnostic why) {
    return new Reading(0, 0, 0, 0, List.of(why));
  }

  /** Passes over parts of a file as one over all of it. */
  public static Reading together(List<Reading> parts) {
    return new Reading(
        parts.stream().mapToLong(Reading::lines).sum(),
        parts.stream().mapToLong(Reading::users).sum(),
        parts.stream().mapToLong(Reading::rejected).sum(),
        parts.stream().mapToLong(Reading::withoutLinks).sum(),
        parts.stream().flatMap(part -> part.diagnostics().stream()).toList());
  }

  /** Whether the file was read to its end. */
  public boolean isComplete() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }
}
