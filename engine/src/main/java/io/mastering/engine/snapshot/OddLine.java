package io.mastering.engine.snapshot;

import io.mastering.model.identity.User;
import java.util.Locale;
import java.util.Optional;

/**
 * A line as the full parser reads it: what a {@link UserScan} leaves alone.
 *
 * @param user the user, when it is one
 * @param column where it is wrong, in characters from 1
 * @param reason why it is no user; empty when it is one
 * @param help what to do about it
 */
public record OddLine(Optional<User> user, int column, String reason, String help) {
  /** What the reason for rejecting a user whose id comes twice begins with; a line follows. */
  public static String sameId(String id) {
    return "the id \"" + id + "\" is also on line ";
  }

  private static final String LIST_HELP =
      "Write one user a line, with no list around them: `jq -c '.[]'` makes such lines of a list.";

  /** What to do about an id that comes twice. */
  public static final String SAME_ID_HELP = "Give each user once.";

  /** Reads the line between two places, its newline left out. */
  public static OddLine read(byte[] bytes, int from, int to, int longest, Wanted wanted) {
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    try {
      if (end - from > longest) {
        throw tooLong(longest);
      }
      int bad = Utf8.firstBad(bytes, from, end);
      if (bad < end) {
        throw new Misfit(
            bad - from,
            "the line is not UTF-8: byte " + String.format(Locale.ROOT, "0x%02X", bytes[bad]),
            "Write the file in UTF-8.");
      }
      return new OddLine(Optional.of(UserReader.read(bytes, from, end, wanted)), 0, "", "");
    } catch (Misfit e) {
      int column = Utf8.characters(bytes, from, from + e.offset()) + 1;
      String help = isOfList(bytes, from, end) ? LIST_HELP : e.help();
      return new OddLine(Optional.empty(), column, e.reason(), help);
    }
  }

  /** Whether the line looks like a list, or like one of several lines of a list. */
  private static boolean isOfList(byte[] bytes, int from, int to) {
    int first = from;
    while (first < to && isBlank(bytes[first])) {
      first++;
    }
    int last = to - 1;
    while (last > first && isBlank(bytes[last])) {
      last--;
    }
    return first < to
        && (bytes[first] == '['
            || bytes[first] == ']'
            || bytes[first] == '{' && (bytes[last] == ',' || last == first));
  }

  private static boolean isBlank(byte value) {
    return value == ' ' || value == '\t' || value == '\r';
  }

  /** A line that is longer than allowed. */
  public static OddLine longerThan(int longest) {
    Misfit e = tooLong(longest);
    return new OddLine(Optional.empty(), 1, e.reason(), e.help());
  }

  static Misfit tooLong(int longest) {
    return new Misfit(
        0,
        "the line is longer than " + longest + " bytes",
        "No user of Okta is that large: look at what wrote the line.");
  }
}
