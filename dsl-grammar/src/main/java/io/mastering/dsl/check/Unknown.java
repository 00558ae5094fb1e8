package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Certainty;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Nearest;
import io.mastering.model.diagnostic.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A message about a word that nothing knows, with the nearest word that something does. */
final class Unknown {
  private Unknown() {}

  /** A name that an author chooses: quoted where it has to be. */
  static Diagnostic name(
      Code code, Name name, String message, Collection<String> known, String otherwise) {
    List<String> spelled = known.stream().map(Spelling::of).toList();
    Optional<String> nearest = Nearest.to(name.text(), known);
    Certainty certainty =
        nearest.map(n -> Nearest.certainty(name.text(), n, known)).orElse(Certainty.MAYBE);
    String near = nearest.map(Spelling::of).orElse("");
    return meant(code, name.span(), message, near, certainty, spelled, otherwise);
  }

  /**
   * A word of the language.
   *
   * @param otherwise the help when no known word is near
   */
  static Diagnostic word(
      Code code,
      Span span,
      String written,
      String message,
      Collection<String> known,
      String otherwise) {
    String near = Nearest.to(written, known).orElse("");
    return meant(
        code, span, message, near, Nearest.certainty(written, near, known), known, otherwise);
  }

  private static Diagnostic meant(
      Code code,
      Span span,
      String message,
      String near,
      Certainty certainty,
      Collection<String> known,
      String otherwise) {
    if (!known.contains(near)) {
      return Diagnostic.of(code, span, message, otherwise);
    }
    Fix fix = Fix.safe("change it to `" + near + "`", new Edit(span, near)).with(certainty);
    return Diagnostic.of(code, span, message, "Did you mean `" + near + "`?").with(fix);
  }
}
