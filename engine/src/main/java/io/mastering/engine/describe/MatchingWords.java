package io.mastering.engine.describe;

import io.mastering.engine.page.Words;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Matching.OnMatch;
import java.util.ArrayList;
import java.util.List;

/** Says what becomes of a record that is not linked yet (I1). */
final class MatchingWords {
  private MatchingWords() {}

  static List<Words> of(Matching matching) {
    List<Words> lines = new ArrayList<>();
    matching
        .exactBy()
        .ifPresent(
            by -> lines.add(Words.of("same ").andName(by).plain(": " + match(matching.onExact()))));
    if (matching.partialByName()) {
      lines.add(Words.of("same first and last name: " + match(matching.onPartial())));
    }
    lines.add(
        Words.of(
            "no match: "
                + matching
                    .onNone()
                    .map(
                        none ->
                            switch (none) {
                              case CREATE -> "create a user";
                              case ASK -> "ask an admin";
                              case IGNORE -> "ignore";
                            })
                    .orElse("not shown")));
    return lines;
  }

  private static String match(java.util.Optional<OnMatch> match) {
    return match.map(on -> on == OnMatch.LINK ? "link" : "ask an admin").orElse("not shown");
  }
}
