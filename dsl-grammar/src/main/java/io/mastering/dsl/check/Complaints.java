package io.mastering.dsl.check;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, each mistake once: a table's rows may meet the same mistake again. */
final class Complaints {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  void add(Code code, Span span, String message, String help) {
    add(Diagnostic.of(code, span, message, help));
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
