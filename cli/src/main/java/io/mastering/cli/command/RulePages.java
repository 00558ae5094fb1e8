package io.mastering.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of the rules and of the ways out, which decisions name by number. */
final class RulePages {
  private static final Pattern NUMBER = Pattern.compile("[A-Z][0-9]{1,2}");

  private static final Pattern CODE = Pattern.compile("MST[0-9]{3}");

  /** A row of the table of contents: number, what the rule says. */
  private static final Pattern ROW =
      Pattern.compile("^\\| \\[([A-Z][0-9]{1,2})]\\([^)]*\\) \\| ([^|]*) \\|", Pattern.MULTILINE);

  private RulePages() {}

  /** The page of the rule with this number. */
  static Optional<String> page(String number) {
    return NUMBER.matcher(number).matches()
        ? Resources.ifThere("rules/" + number + ".md")
        : Optional.empty();
  }

  private static String line(String number, String says) {
    String what = number.startsWith("R") ? "way out" : "rule";
    return String.format(Locale.ROOT, "%-6s  %-7s  %s", number, what, says);
  }

  /** A policy with a scenario in which the rule with this number speaks. */
  static Optional<String> scenario(String number) {
    return NUMBER.matcher(number).matches()
        ? Resources.ifThere("rules/scenarios/" + number + ".mastering")
        : Optional.empty();
  }

  /** The codes that the rule with this number is found as. */
  static List<String> foundAs(String number) {
    return page(number).stream()
        .flatMap(page -> page.lines().filter(line -> line.startsWith("**Found as:**")))
        .flatMap(line -> CODE.matcher(line).results().map(code -> code.group()).distinct())
        .toList();
  }

  /** A line for each rule and way out: its number and what it says. */
  static List<String> lines() {
    return ROW.matcher(Resources.text("rules/README.md"))
        .results()
        .map(row -> line(row.group(1), row.group(2)))
        .toList();
  }
}
