package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.Literal;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** MST115: what a literal means: a text, or the texts of a defined name. */
final class Meanings {
  private final Names names;
  private final Complaints complaints;

  Meanings(Names names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** The texts that literals stand for, as values of this attribute. */
  List<String> of(String org, String attribute, List<Literal> literals) {
    boolean yesNo = names.custom(org, attribute).filter(Meanings::isBoolean).isPresent();
    List<String> texts = new ArrayList<>();
    for (Literal literal : literals) {
      texts.addAll(yesNo && isYesNo(literal) ? List.of(truth(literal)) : of(literal));
    }
    return texts;
  }

  /** The texts that a literal stands for. */
  List<String> of(Literal literal) {
    return of(literal, new HashSet<>());
  }

  private List<String> of(Literal literal, Set<String> within) {
    if (!(literal instanceof Literal.Word word) || isYesNo(literal)) {
      return List.of(Literals.text(literal));
    }
    Optional<List<Literal>> defined =
        names.definition(word.word()).map(definition -> definition.values());
    if (defined.isEmpty() || !within.add(word.word())) {
      complaints.add(word.span(), () -> unknown(word));
      return List.of(word.word());
    }
    List<String> texts = new ArrayList<>();
    defined.get().forEach(inner -> texts.addAll(of(inner, within)));
    within.remove(word.word());
    return texts;
  }

  private Diagnostic unknown(Literal.Word word) {
    String message = "`" + word.word() + "` is not defined.";
    if (Nearest.to(word.word(), names.definitions())
        .filter(n -> !n.equals(word.word()))
        .isPresent()) {
      return Unknown.word(Code.MST115, word.span(), word.word(), message, names.definitions(), "");
    }
    String quoted = Spelling.quoted(word.word());
    Fix fix = Fix.safe("put it in quotes", new Edit(word.span(), quoted));
    return Diagnostic.of(
            Code.MST115,
            word.span(),
            message,
            "Write `" + quoted + "` for the text itself, or `define` the name.")
        .with(fix);
  }

  private static boolean isBoolean(AttributeDeclaration attribute) {
    return attribute.type().text().equals("boolean");
  }

  private static boolean isYesNo(Literal literal) {
    return literal instanceof Literal.Word word
        && (word.word().equals("yes") || word.word().equals("no"));
  }

  private static String truth(Literal literal) {
    return Literals.text(literal).equals("yes") ? "true" : "false";
  }
}
