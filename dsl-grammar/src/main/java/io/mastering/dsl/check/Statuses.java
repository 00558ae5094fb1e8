package io.mastering.dsl.check;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.UserStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** MST116: a status that users do not have. */
final class Statuses {
  private static final List<String> WORDS =
      Arrays.stream(UserStatus.values())
          .filter(status -> status != UserStatus.UNKNOWN)
          .map(Enum::name)
          .toList();

  private Statuses() {}

  static Optional<UserStatus> read(String word, Span span, Complaints complaints) {
    Optional<UserStatus> status = UserStatus.named(word);
    if (status.isEmpty() && !word.isEmpty()) {
      complaints.add(
          Unknown.word(
              Code.MST116,
              span,
              word,
              "`" + word + "` is no status of a user.",
              WORDS,
              "The statuses are " + Listing.and(WORDS) + "."));
    }
    return status;
  }
}
