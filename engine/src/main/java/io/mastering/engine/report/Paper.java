package io.mastering.engine.report;

import io.mastering.model.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Lines of text for a reader, none wider than his screen. */
final class Paper {
  private static final int WIDTH = 120;

  private final StringBuilder out = new StringBuilder();

  /** A heading, after an empty line. */
  void title(String title) {
    line("", "");
    line("", title);
  }

  /** Text that goes on below where it began. */
  void line(String before, String text) {
    line(before, text, " ".repeat(before.length()));
  }

  /**
   * Text that is wrapped.
   *
   * @param before what stands before its first line
   * @param below what stands before the others
   */
  void line(String before, String text, String below) {
    StringBuilder line = new StringBuilder(before);
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        end(line);
        line = new StringBuilder(below);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    end(line);
  }

  /** A line to be copied as it is, however long. */
  void unbroken(String line) {
    out.append(line).append('\n');
  }

  private void end(StringBuilder line) {
    out.append(line.toString().stripTrailing()).append('\n');
  }

  /**
   * Where the policy says something: file and line. The folder is left out: with it, lines would
   * break elsewhere on another machine.
   */
  static String place(Span span) {
    String file = span.file();
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
        + ":"
        + span.line();
  }

  /** How many, as the beginning of a row. */
  static String number(long users) {
    return String.format(Locale.ROOT, "%,9d", users);
  }

  /** A share of all users, behind their number. */
  static String percent(long users, long all) {
    return String.format(Locale.ROOT, " %5.1f %%", share(users, all));
  }

  /** A share in the middle of a sentence. */
  static String part(long users, long all) {
    return String.format(Locale.ROOT, "%.1f %%", share(users, all));
  }

  private static double share(long users, long all) {
    return 100.0 * users / Math.max(1, all);
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String users(long users) {
    return count(users, "user");
  }

  static String count(long number, String one) {
    return grouped(number) + " " + (number == 1 ? one : one + (one.endsWith("sh") ? "es" : "s"));
  }

  /** Names with their users, those of most users first; what has the same name is one. */
  static <T> String summed(List<T> counts, Function<T, String> name, ToLongFunction<T> users) {
    Map<String, Long> byName = new LinkedHashMap<>();
    counts.forEach(each -> byName.merge(name.apply(each), users.applyAsLong(each), Long::sum));
    return byName.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(each -> each.getKey() + " " + grouped(each.getValue()))
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
