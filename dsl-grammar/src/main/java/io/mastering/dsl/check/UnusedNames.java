package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Node;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;

/** MST245: a name that is defined, or a user type without statements, that nothing names. */
final class UnusedNames {
  private UnusedNames() {}

  /** To be asked once everything that may name them was read. */
  static void look(PolicyText text, Names names, Complaints complaints) {
    text.placed(Definition.class)
        .map(Placed::statement)
        .filter(definition -> !names.wasAsked(definition.name()))
        .forEach(definition -> unused(definition, definition.name(), complaints));
    text.placed(UserTypeBlock.class)
        .map(Placed::statement)
        .filter(type -> type.body().isEmpty() && !names.wasAsked(type.name()))
        .forEach(type -> unused(type, type.name(), complaints));
  }

  private static void unused(Node declaration, Name name, Complaints complaints) {
    if (!name.isMissing()) {
      complaints.add(
          Diagnostic.of(
                  Code.MST245,
                  name.span(),
                  "Nothing names `" + name.text() + "`.",
                  "Delete it, unless a file that uses this one names it.")
              .with(Fix.maybe("delete it", new Edit(declaration.span(), ""))));
    }
  }
}
