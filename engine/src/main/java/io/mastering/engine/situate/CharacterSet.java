package io.mastering.engine.situate;

import java.util.BitSet;
import java.util.Optional;

/** The characters that a login pattern of the form {@code [a-z0-9-]+} allows. */
record CharacterSet(BitSet characters) {

  /** Empty when the pattern is not of that form. */
  static Optional<CharacterSet> of(String pattern) {
    if (!pattern.startsWith("[") || !pattern.endsWith("]+") || pattern.startsWith("[^")) {
      return Optional.empty();
    }
    String inside = pattern.substring(1, pattern.length() - 2);
    BitSet set = new BitSet();
    int at = 0;
    while (at < inside.length()) {
      char c = inside.charAt(at);
      if (c == '[' || c == ']' || c == '&') {
        return Optional.empty();
      }
      if (c == '\\') {
        if (at + 1 == inside.length() || Character.isLetterOrDigit(inside.charAt(at + 1))) {
          return Optional.empty();
        }
        c = inside.charAt(++at);
      }
      if (at + 2 < inside.length() && inside.charAt(at + 1) == '-') {
        char last = inside.charAt(at + 2);
        if (last < c || last == '\\') {
          return Optional.empty();
        }
        set.set(c, last + 1);
        at += 3;
      } else {
        set.set(c);
        at++;
      }
    }
    return set.isEmpty() ? Optional.empty() : Optional.of(new CharacterSet(set));
  }

  boolean holds(String text) {
    return text.chars().allMatch(characters::get);
  }
}
