package io.mastering.dsl.parse;

import io.mastering.dsl.told.Told;
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
  private final Set<Diagnostic> found = new TreeSet<>();
  private final Told told = new Told();

  Diagnostic add(Diagnostic diagnostic) {
    if (!found.contains(diagnostic) && told.tells(diagnostic)) {
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
    told.clear();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Diagnostic> inOrder() {
    List<Diagnostic> all = new ArrayList<>(found);
    told.rest().ifPresent(all::add);
    return all;
  }
}
