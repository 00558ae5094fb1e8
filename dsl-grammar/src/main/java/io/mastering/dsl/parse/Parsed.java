package io.mastering.dsl.parse;

import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of reading a text: the tree, partial after an error, and all that is wrong, in order.
 */
public record Parsed(SyntaxTree tree, List<Diagnostic> diagnostics) {
  public Parsed {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the tree lacks something that stands in the text. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
