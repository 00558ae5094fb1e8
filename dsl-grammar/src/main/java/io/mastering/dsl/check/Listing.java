package io.mastering.dsl.check;

import java.util.Collection;
import java.util.List;

/** Words in a row, as a sentence has them. */
final class Listing {
  private Listing() {}

  /** {@code `a`, `b` or `c`}. */
  static String or(Collection<String> words) {
    return joined(words, " or ");
  }

  /** {@code `a`, `b` and `c`}. */
  static String and(Collection<String> words) {
    return joined(words, " and ");
  }

  private static String joined(Collection<String> words, String last) {
    List<String> shown = words.stream().map(word -> "`" + word + "`").toList();
    int most = shown.size() - 1;
    return most < 1
        ? String.join("", shown)
        : String.join(", ", shown.subList(0, most)) + last + shown.get(most);
  }
}
