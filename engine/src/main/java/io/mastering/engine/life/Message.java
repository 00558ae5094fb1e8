package io.mastering.engine.life;

import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Reason;

/** The message that a refused write shows. */
final class Message {
  private static final String MASTERED =
      "Operation failed because user profile is mastered under another system";

  private Message() {}

  /** What an edit shows: the error code, and for a profile mastered elsewhere its text. */
  static String of(WriteDecision write) {
    String code = write.reason().flatMap(Reason::errorCode).orElse("");
    return isElsewhere(write) ? code + ": " + MASTERED : code;
  }

  /**
   * What a push into an org shows: letter for letter the task of the org that pushes (P4).
   *
   * @param login the username of the user in the org that pushes
   * @param app the label of the app that pushes
   */
  static String ofPush(WriteDecision write, String login, String app) {
    return isElsewhere(write)
        ? "Automatic profile push of user "
            + login
            + " to app "
            + app
            + " failed: Error while trying to push profile update for "
            + login
            + ": "
            + MASTERED
            + "."
        : of(write);
  }

  private static boolean isElsewhere(WriteDecision write) {
    return write.reason().filter(Reason.MASTERED_ELSEWHERE::equals).isPresent();
  }
}
