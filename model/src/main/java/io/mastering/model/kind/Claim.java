package io.mastering.model.kind;

import java.util.Optional;

/**
 * One statement about a kind.
 *
 * @param words what is documented, in our words; empty when nothing is to be added to the answer
 * @param source the key of the document that says so; absent when nothing is documented
 */
public record Claim(Answer answer, String words, Optional<String> source) {
  /** Whether it holds. */
  public enum Answer {
    YES("yes"),
    NO("no"),
    NOT_DOCUMENTED("not documented");

    private final String word;

    Answer(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Nobody has written down whether it is so. */
  public static final Claim NOT_DOCUMENTED = new Claim(Answer.NOT_DOCUMENTED, "", Optional.empty());

  public boolean isNo() {
    return answer == Answer.NO;
  }
}
