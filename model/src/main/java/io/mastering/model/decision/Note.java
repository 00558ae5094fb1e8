package io.mastering.model.decision;

import java.util.List;

/**
 * Something worth telling that decides nothing.
 *
 * @param subject the system, attribute or write that it is about
 * @param words the note, as a clause
 */
public record Note(String subject, String words, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return subject + ": " + words;
  }
}
