package io.mastering.model.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a kind does differently from the others.
 *
 * @param trait the peculiarity as rules ask for it; absent when it only informs
 * @param rules the numbers of the rules that it bears on
 * @param source the key of the document that says so
 */
public record Peculiarity(Optional<Trait> trait, List<String> rules, String words, String source) {
  /** A peculiarity that rules ask for. */
  public enum Trait {
    /** A termination deactivates a STAGED user, whatever is set (L3). */
    DEACTIVATES_STAGED_USERS("deactivates-staged-users"),
    /** Who is disconnected from it has no password in Okta (X5). */
    KEEPS_PASSWORDS("keeps-passwords");

    private final String word;

    Trait(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Optional<Trait> named(String word) {
      return Arrays.stream(values()).filter(trait -> trait.word.equals(word)).findFirst();
    }
  }

  public Peculiarity {
    rules = List.copyOf(rules);
  }
}
