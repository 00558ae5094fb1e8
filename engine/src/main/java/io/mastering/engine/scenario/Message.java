package io.mastering.engine.scenario;

import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Reason;
import io.mastering.model.situation.Write;

/** The message that a refused write shows. */
final class Message {
  private static final String MASTERED =
      "Operation failed because user profile is mastered under another system";

  private Message() {}

  /** The text: for a push into an org, letter for letter what the pushing org shows (P4). */
  static String of(WriteDecision write, User user) {
    String code = write.reason().flatMap(Reason::errorCode).orElse("");
    boolean elsewhere = write.reason().filter(Reason.MASTERED_ELSEWHERE::equals).isPresent();
    if (elsewhere && write.write().kind() == Write.Kind.INBOUND_UPDATE) {
      String login = user.profile().value("login").orElse(user.id());
      return "Automatic profile push of user "
          + login
          + " to app "
          + write.write().by()
          + " failed: Error while trying to push profile update for "
          + login
          + ": "
          + MASTERED
          + ".";
    }
    return elsewhere ? code + ": " + MASTERED : code;
  }
}
