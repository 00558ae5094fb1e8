package io.mastering.engine.life;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import java.util.Set;

/**
 * What became of a write, or of a part of one.
 *
 * @param words what a scenario may call it: push, edit, sign-in, import, ...
 * @param org where it was decided
 * @param user the name of the user that it is about
 * @param before the user as he was before it
 * @param message what the one who wrote is shown; empty when nothing went wrong
 */
public record Answer(
    Set<String> words,
    String org,
    String user,
    Account before,
    Decision decision,
    WriteDecision write,
    String message) {
  public Answer {
    words = Set.copyOf(words);
  }
}
