package io.mastering.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What holds for a rule file: a left side that declares, a right side that adds one fact. */
final class DrlRules {
  /** A comment or a quoted text: a word in one of them is no word of the language. */
  private static final Pattern SILENT =
      Pattern.compile("//[^\n]*|#[^\n]*|/\\*.*?\\*/|\"(\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);

  private static final Pattern RULE =
      Pattern.compile("\\brule\\s+(\\S+)(.*?)\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(salience|global|modify|update|retract|delete|insert|function|no-loop|lock-on-active|"
              + "agenda-group|activation-group|ruleflow-group|auto-focus|eval|dialect)\\b");

  private DrlRules() {}

  /** All rules over these files: the name of a rule to its violations. */
  static Map<String, List<String>> check(List<SourceFile> files) {
    Map<String, List<String>> broken = new TreeMap<>();
    broken.put("rightSideAddsOneFact", new ArrayList<>());
    broken.put("ruleFilesDeclareOnly", new ArrayList<>());
    for (SourceFile file : files) {
      String spoken = SILENT.matcher(file.text()).replaceAll(DrlRules::blank);
      RULE.matcher(spoken)
          .results()
          .filter(rule -> !isOneInsertion(rule.group(3).strip()))
          .map(rule -> file.at(lineOf(spoken, rule.start())) + ": " + rule.group(3).strip())
          .forEach(broken.get("rightSideAddsOneFact")::add);
      FORBIDDEN
          .matcher(spoken)
          .results()
          .map(word -> file.at(lineOf(spoken, word.start())) + ": " + word.group())
          .forEach(broken.get("ruleFilesDeclareOnly")::add);
    }
    return broken;
  }

  /** As long as what it stands for and with the same lines, so that places stay true. */
  private static String blank(MatchResult silent) {
    boolean isText = silent.group().startsWith("\"");
    return silent.group().replaceAll("[^\n]", isText ? "_" : " ");
  }

  /** {@code insertLogical( ... );} and nothing after the parenthesis that closes the first one. */
  private static boolean isOneInsertion(String action) {
    int open = action.indexOf('(');
    if (open < 0 || !action.substring(0, open).strip().equals("insertLogical")) {
      return false;
    }
    int depth = 0;
    for (int i = open; i < action.length(); i++) {
      char c = action.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return action.substring(i + 1).strip().equals(";");
      }
      if (c == ';' || c == '{') {
        return false;
      }
    }
    return false;
  }

  private static long lineOf(String text, int position) {
    return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
