package io.mastering.architecture;

import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Assumption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the page of a rule, or of a way out, says of it.
 *
 * @param tags how sure we are: D, R, I, A
 * @param source where the rule comes from
 * @param assumptions those that the page names
 * @param files the rule files that hold it
 */
record RulePage(
    String number,
    String sentence,
    List<String> tags,
    String source,
    List<Assumption> assumptions,
    List<String> files) {
  private static final Pattern SURE =
      Pattern.compile("\\*\\*How sure:\\*\\*(.*?)\\*\\*Source:\\*\\*(.*?)\\n\\n", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("\\*\\*([DRIA])\\*\\*");
  private static final String RULES = "/io/mastering/rules/";

  static RulePage of(Rule rule, ProjectTree tree) {
    Pattern name = Pattern.compile("(?m)^rule \"" + rule.name() + " ");
    return of(rule.name(), rule.sentence(), name, tree);
  }

  static RulePage of(Remedy remedy, ProjectTree tree) {
    Pattern offered = Pattern.compile("new WayOut\\([^;]*Remedy\\." + remedy.name() + "\\b");
    return of(remedy.name(), remedy.words(), offered, tree);
  }

  private static RulePage of(String number, String sentence, Pattern held, ProjectTree tree) {
    String path = "docs/rules/" + number + ".md";
    String text =
        tree.files(".md").stream()
            .filter(file -> file.path().equals(path))
            .map(SourceFile::text)
            .findFirst()
            .orElseThrow(() -> new AssertionError(path + " is missing"));
    Matcher sure = SURE.matcher(text);
    if (!sure.find()) {
      throw new AssertionError(path + " does not say how sure we are, and by which source");
    }
    return new RulePage(
        number,
        sentence,
        TAG.matcher(sure.group(1)).results().map(tag -> tag.group(1)).toList(),
        sure.group(2).strip().replaceAll("\\s+", " ").replaceAll("\\.$", ""),
        Arrays.stream(Assumption.values())
            .filter(assumption -> text.contains("`" + assumption.word() + "`"))
            .toList(),
        files(held, tree));
  }

  private static List<String> files(Pattern held, ProjectTree tree) {
    return tree.files(".drl").stream()
        .filter(file -> held.matcher(file.text()).find())
        .map(file -> file.path().substring(file.path().indexOf(RULES) + RULES.length()))
        .toList();
  }

  String tagged() {
    return String.join(", ", tags);
  }

  /** A row of {@code docs/truth.md}. */
  String row() {
    String leans =
        assumptions.isEmpty() || !tags.contains("A")
            ? ""
            : assumptions.stream()
                .map(assumption -> "`" + assumption.word() + "`")
                .collect(Collectors.joining(", ", " (", ")"));
    String where =
        files.isEmpty()
            ? "no rule of its own"
            : files.stream().map(file -> "`" + file + "`").collect(Collectors.joining(", "));
    return "| [%s](rules/%s.md) | %s | %s%s | %s | %s |\n"
        .formatted(number, number, sentence, tagged(), leans, source, where);
  }
}
