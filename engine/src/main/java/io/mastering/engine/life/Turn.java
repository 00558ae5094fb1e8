package io.mastering.engine.life;

import io.mastering.model.policy.Assumption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A write and what it led to.
 *
 * @param after the state after it; the state before it, when it cannot happen
 * @param answers what became of it: the last one that has a word is the outcome of the whole
 * @param objection why it cannot happen at all, as a clause
 * @param assumes assumptions that a part of it leans on which no answer tells of
 */
public record Turn(
    State after, List<Answer> answers, Optional<String> objection, Set<Assumption> assumes) {
  public Turn {
    answers = List.copyOf(answers);
    assumes = Set.copyOf(assumes);
  }

  /** What became of it; absent for a change of settings. */
  public Optional<Answer> last() {
    return answers.stream()
        .filter(answer -> !answer.words().isEmpty())
        .reduce((earlier, later) -> later);
  }

  /** Whether what became of it leans on an assumption. */
  public boolean leansOn(Assumption assumption) {
    return assumes.contains(assumption)
        || answers.stream().anyMatch(a -> a.decision().assumes().contains(assumption));
  }

  /** The answer that goes by this word: the last of several. */
  public Optional<Answer> called(String word) {
    return answers.stream()
        .filter(answer -> answer.words().contains(word))
        .reduce((earlier, later) -> later);
  }
}
