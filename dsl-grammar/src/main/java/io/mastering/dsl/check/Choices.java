package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import java.util.List;
import java.util.Optional;

/** MST123: a condition compares an attribute with a value that its declaration does not allow. */
final class Choices {
  private Choices() {}

  static void look(
      Names names, String org, Name attribute, List<String> texts, Complaints complaints) {
    Optional<AttributeDeclaration> declared =
        names.custom(org, attribute.text()).filter(a -> !a.oneOf().isEmpty());
    if (declared.isEmpty()) {
      return;
    }
    List<String> allowed = Values.texts(declared.get().oneOf());
    for (String text : texts) {
      if (!allowed.contains(text)) {
        complaints.add(
            Diagnostic.of(
                    Code.MST123,
                    attribute.span(),
                    "`" + attribute.text() + "` is never " + Spelling.quoted(text) + ".",
                    "Its values are " + Listing.and(allowed) + ".")
                .with(new Related(declared.get().name().span(), "declared here")));
      }
    }
  }
}
