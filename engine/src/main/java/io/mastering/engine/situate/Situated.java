package io.mastering.engine.situate;

import io.mastering.model.situation.Situation;
import java.util.Optional;

/**
 * A user's situation, or why he has none.
 *
 * @param objection what is wrong with the user's data, as a sentence
 */
public record Situated(Optional<Situation> situation, Optional<String> objection) {
  static Situated as(String code) {
    return new Situated(Optional.of(new Situation(code)), Optional.empty());
  }

  static Situated not(String objection) {
    return new Situated(Optional.empty(), Optional.of(objection));
  }
}
