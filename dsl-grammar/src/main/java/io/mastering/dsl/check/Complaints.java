package io.mastering.dsl.check;

import io.mastering.dsl.told.Told;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Collects what is wrong, each mistake once: a table's rows may meet the same mistake again. Of
 * very many errors only the first are kept.
 */
final class Complaints {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Told told = new Told();

  void add(Diagnostic diagnostic) {
    if (!found.contains(diagnostic) && told.tells(diagnostic)) {
      found.add(diagnostic);
    }
  }

  /**
   * An error that takes long to put into words.
   *
   * @param place where it is
   */
  void add(Span place, Supplier<Diagnostic> error) {
    if (told.isFull()) {
      told.leaveOut(Optional.of(place));
    } else {
      add(error.get());
    }
  }

  void add(Code code, Span span, String message, String help) {
    add(Diagnostic.of(code, span, message, help));
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(found);
    told.rest().ifPresent(all::add);
    return List.copyOf(all);
  }
}
