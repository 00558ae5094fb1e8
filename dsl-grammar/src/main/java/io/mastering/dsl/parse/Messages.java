package io.mastering.dsl.parse;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with a text, each thing once, up to a number that a reader can bear. */
final class Messages {
  private static final int MOST = 500;
  private final Set<Diagnostic> found = new TreeSet<>();

  Diagnostic add(Diagnostic diagnostic) {
    if (found.size() < MOST) {
      found.add(diagnostic);
    }
    return diagnostic;
  }

  Diagnostic add(Code code, Span span, String message, String help) {
    return add(Diagnostic.of(code, span, message, help));
  }

  Diagnostic add(Code code, Span span, String message, String help, String cure, Edit... edits) {
    return add(code, span, message, help, Fix.safe(cure, edits));
  }

  Diagnostic add(Code code, Span span, String message, String help, Fix fix) {
    return add(Diagnostic.of(code, span, message, help).with(fix));
  }

  void clear() {
    found.clear();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Diagnostic> inOrder() {
    return new ArrayList<>(found);
  }
}
