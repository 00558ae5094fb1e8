package io.mastering.stores;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells one statement of SQL from several, of which DuckDB would show only what the last says. */
final class Statements {
  /** What a semicolon may stand in without ending anything, or stands between statements. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?\\*/|[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\""
              + "|(?<![\\w$])(\\$\\w*\\$).*?\\1|[\\w$]+|.",
          Pattern.DOTALL);

  private Statements() {}

  /** Whether something that says anything follows the end of a statement. */
  static boolean areSeveral(String sql) {
    boolean says = false;
    boolean over = false;
    Matcher parts = PASSED_OVER.matcher(sql);
    while (parts.find()) {
      String part = parts.group();
      if (part.equals(";")) {
        over = says;
      } else if (part.equals("'") || part.equals("\"")) {
        // a text without an end: DuckDB says so
        return false;
      } else if (!part.isBlank() && !part.startsWith("--") && !part.startsWith("/*")) {
        if (over) {
          return true;
        }
        says = true;
      }
    }
    return false;
  }
}
