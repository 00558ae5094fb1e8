package io.mastering.engine.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few words that links consist of, so that a million users share one text for each. */
final class CommonWords {
  private static final List<String> WORDS =
      List.of(
          "USER",
          "GROUP",
          "ACTIVE",
          "APPROVED",
          "IMPLICIT",
          "IMPORTED",
          "MATCHED",
          "PENDING",
          "PROVISIONED",
          "STAGED",
          "SUSPENDED",
          "DEPROVISIONED",
          "INACTIVE",
          "REVOKED",
          "UNASSIGNED",
          "LOCKED_OUT",
          "PASSWORD_EXPIRED",
          "RECOVERY",
          "DISABLED",
          "ERROR",
          "OUT_OF_SYNC",
          "SYNCHRONIZED",
          "SYNCING");
  private static final int PLACES = 1 << 8;
  private static final @Nullable String[] PLACED = placed();

  private CommonWords() {}

  // a word that finds its place taken is left out: it costs a text of its own, nothing else
  private static @Nullable String[] placed() {
    @Nullable String[] placed = new @Nullable String[PLACES];
    for (String word : WORDS) {
      int place = place(word.charAt(0), word.charAt(word.length() - 1), word.length());
      placed[place] = placed[place] == null ? word : placed[place];
    }
    return placed;
  }

  private static int place(char first, char last, int length) {
    return (first * 31 + last * 7 + length) & PLACES - 1;
  }

  /** These characters as a text. */
  static String text(char[] characters, int from, int length) {
    if (length > 0) {
      String word = PLACED[place(characters[from], characters[from + length - 1], length)];
      if (word != null && isEqual(word, characters, from, length)) {
        return word;
      }
    }
    return new String(characters, from, length);
  }

  private static boolean isEqual(String word, char[] characters, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }
}
