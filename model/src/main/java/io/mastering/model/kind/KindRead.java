package io.mastering.model.kind;

import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a kind file says, or what is wrong with it.
 *
 * @param kind present if and only if nothing is wrong
 */
public record KindRead(Optional<Kind> kind, List<Diagnostic> diagnostics) {
  public KindRead {
    diagnostics = List.copyOf(diagnostics);
  }

  /** What is wrong, a line each: the place, the sentence, the way out. */
  public String complaints() {
    return diagnostics.stream()
        .map(d -> d.span().orElseThrow() + " " + d.message() + " " + d.help().orElse(""))
        .collect(Collectors.joining("\n"));
  }
}
