package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Optional;

/** MST108: who does something to a user: the API, an admin, or where he may, the user. */
final class Editors {
  private static final List<String> WORDS = List.of("api", "admin", "self");
  private static final List<String> OPERATORS = List.of("api", "admin");

  private Editors() {}

  /** Who edits. */
  static Optional<Step.Editor> read(Name by, Complaints complaints) {
    return read(by, WORDS, complaints);
  }

  /** Who changes a status: never the user. */
  static Optional<Step.Editor> operator(Name by, Complaints complaints) {
    return read(by, OPERATORS, complaints);
  }

  /** Who confirms a record: an admin. */
  static void admin(Name by, Complaints complaints) {
    if (!by.isMissing() && !by.text().equals("admin")) {
      complaints.add(
          Unknown.word(
              Code.MST108,
              by.span(),
              by.text(),
              "Only an admin confirms a record.",
              List.of("admin"),
              "Write `admin`."));
    }
  }

  private static Optional<Step.Editor> read(Name by, List<String> words, Complaints complaints) {
    int index = words.indexOf(by.text());
    if (index < 0 && !by.isMissing()) {
      complaints.add(
          Unknown.word(
              Code.MST108,
              by.span(),
              by.text(),
              WORDS.contains(by.text())
                  ? "A user does not change his own status."
                  : "Nobody is called `" + by.text() + "` here.",
              words,
              "Write " + Listing.or(words) + "."));
    }
    return index < 0 ? Optional.empty() : Optional.of(Step.Editor.values()[index]);
  }
}
