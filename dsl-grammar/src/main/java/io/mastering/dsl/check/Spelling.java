package io.mastering.dsl.check;

import java.util.Set;
import java.util.regex.Pattern;

/** How a name is written in a policy: bare where that is possible, else in quotes. */
final class Spelling {
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.$-]*");
  private static final Set<String> RESERVED =
      Set.of(
          "cases",
          "mastering",
          "use",
          "org",
          "source",
          "app",
          "idp",
          "inbound",
          "user",
          "profile",
          "define",
          "when",
          "matching",
          "safeguard",
          "assume",
          "priority",
          "attribute",
          "never",
          "always",
          "allow",
          "scenario",
          "given",
          "then",
          "and",
          "or",
          "not",
          "is",
          "map",
          "leave");

  private Spelling() {}

  static String of(String name) {
    return isBare(name) ? name : quoted(name);
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isBare(String name) {
    return WORD.matcher(name).matches() && !RESERVED.contains(name);
  }
}
