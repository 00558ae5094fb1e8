package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.model.diagnostic.Code;
import java.util.List;

/** MST121: a type of attribute that the language does not have. */
final class AttributeTypes implements Check {
  static final List<String> WORDS = List.of("text", "number", "date", "boolean", "list");

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    text.placed(ProfileBlock.class)
        .flatMap(p -> p.statement().attributes().stream())
        .forEach(attribute -> look(attribute.type(), complaints));
  }

  private static void look(Name type, Complaints complaints) {
    if (!type.isMissing() && !WORDS.contains(type.text())) {
      complaints.add(
          Unknown.word(
              Code.MST121,
              type.span(),
              type.text(),
              "`" + type.text() + "` is no type of attribute.",
              WORDS,
              "Write " + Listing.or(WORDS) + "."));
    }
  }
}
