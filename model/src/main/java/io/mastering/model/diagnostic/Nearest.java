package io.mastering.model.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean ...?": the known word that is nearest to what was written, when it is near enough
 * to be meant. A swap of two neighbours counts as one step; one step in three characters is near.
 */
public final class Nearest {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 3;

  private Nearest() {}

  /** The nearest of the known words; empty when none is near. Of equals, the first by alphabet. */
  public static Optional<String> to(String written, Collection<String> known) {
    String low = written.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String word : known) {
      int limit = Math.min(3, Math.max(low.length(), word.length()) / 3);
      if (low.length() > LONGEST || Math.abs(low.length() - word.length()) > limit) {
        continue;
      }
      int distance = distance(low, word.toLowerCase(Locale.ROOT), limit);
      boolean better =
          distance < bestDistance
              || distance == bestDistance && best != null && word.compareTo(best) < 0;
      if (distance <= limit && better) {
        best = word;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How sure it is that this word was meant: one letter is wrong, missing, left over or swapped
   * with its neighbour, and no other known word is as near. Names that differ in a digit are two
   * names.
   */
  public static Certainty certainty(String written, String meant, Collection<String> known) {
    String low = written.toLowerCase(Locale.ROOT);
    if (low.length() < SHORTEST
        || low.length() > LONGEST
        || !digits(written).equals(digits(meant))) {
      return Certainty.MAYBE;
    }
    int distance = distance(low, meant.toLowerCase(Locale.ROOT), 1);
    boolean lonely =
        distance <= 1
            && known.stream()
                .filter(word -> !word.equals(meant))
                .noneMatch(word -> distance(low, word.toLowerCase(Locale.ROOT), 1) <= distance);
    return lonely ? Certainty.SAFE : Certainty.MAYBE;
  }

  /** Whether one letter or digit makes the difference, or two neighbours that are swapped. */
  public static boolean isClose(String written, String word) {
    return written.length() <= LONGEST
        && distance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT), 1) <= 1;
  }

  private static String digits(String word) {
    return word.replaceAll("\\D", "");
  }

  /** How many letters differ; of words that differ in more than the limit, some larger number. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      // A swap looks back two rows, so that this one and the last must both be too far.
      if (least > limit + 1) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
