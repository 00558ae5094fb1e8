package io.mastering.model.kind;

import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What a kind file says, or what is wrong with it.
 *
 * @param kind present if and only if nothing is wrong
 */
public record KindRead(Optional<Kind> kind, List<Diagnostic> diagnostics) {
  public KindRead {
    diagnostics = List.copyOf(diagnostics);
  }
}
