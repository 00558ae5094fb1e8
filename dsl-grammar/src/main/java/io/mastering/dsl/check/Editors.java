package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Optional;

/** MST108: who edits a user: the API, an admin, or the user. */
final class Editors {
  private static final List<String> WORDS = List.of("api", "admin", "self");

  private Editors() {}

  static Optional<Step.Editor> read(Name by, Complaints complaints) {
    int index = WORDS.indexOf(by.text());
    if (index < 0 && !by.isMissing()) {
      complaints.add(
          Unknown.word(
              Code.MST108,
              by.span(),
              by.text(),
              "Nobody is called `" + by.text() + "` here.",
              WORDS,
              "Write " + Listing.or(WORDS) + "."));
    }
    return index < 0 ? Optional.empty() : Optional.of(Step.Editor.values()[index]);
  }
}
