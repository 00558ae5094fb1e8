package io.mastering.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Rule;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Assumption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Pages that list everything: a part of each is written from what it lists. When one of these tests
 * fails, {@code mvn test -pl architecture -am -Dtest=IndexPagesTest -Dgolden.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class IndexPagesTest {
  private static final ProjectTree TREE = ProjectTree.ofThisProject();
  private static final String MARK = "<!-- From here on written by IndexPagesTest. -->\n";
  private static final Pattern PATH =
      Pattern.compile("`((?:samples|docs|rules|cli|model|engine)/[\\w./-]+)`");
  private static final Pattern SHOWN =
      Pattern.compile("`([\\w./-]+\\.mastering)`((?:,? \"[^\"]+\")*)");

  private static final Pattern IN_A_SAMPLE =
      Pattern.compile("`samples/[\\w./-]+\\.mastering` \"[^\"]+\"");

  /** What no scenario can show, as it is not decided. */
  private static final List<String> NO_SAMPLE =
      List.of("users cannot have Org2Org and Active Directory as sources at the same time");

  @Test
  void everyRuleAssumptionAndRuleFileIsOnThePageOfTruth() throws IOException {
    String written = truth();
    assertThat(TREE.files(".drl").stream().filter(f -> f.path().startsWith("rules/src/main/")))
        .allMatch(file -> written.contains(file.path().replaceAll(".*/io/mastering/rules/", "")));
    assertThat(Arrays.asList(Assumption.values()))
        .allMatch(assumption -> written.contains("| `" + assumption.word() + "` |"));
    assertThat(Arrays.asList(Rule.values()))
        .allMatch(rule -> written.contains("[" + rule.name() + "](rules/" + rule.name() + ".md)"));
    assertThat(Arrays.asList(Remedy.values()))
        .allMatch(way -> written.contains("[" + way.name() + "](rules/" + way.name() + ".md)"));
    same("docs/truth.md", written);
  }

  @Test
  void whatThePageOfTruthNamesIsThere() {
    String page = text("docs/truth.md");
    Matcher path = PATH.matcher(page);
    while (path.find()) {
      assertThat(root().resolve(path.group(1))).as("named in docs/truth.md").exists();
    }
    Matcher shown = SHOWN.matcher(page);
    while (shown.find()) {
      String policy = text(shown.group(1));
      Matcher title = Pattern.compile("\"([^\"]+)\"").matcher(shown.group(2));
      while (title.find()) {
        assertThat(policy).contains("scenario \"" + title.group(1) + "\"");
      }
    }
  }

  @Test
  void everyDocumentedStatementNamesTheScenarioOfASampleThatShowsIt() {
    String page = text("docs/truth.md");
    List<String> rows =
        page.substring(0, page.indexOf(MARK))
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| statement |"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(rows).filteredOn(row -> !IN_A_SAMPLE.matcher(row).find()).hasSize(NO_SAMPLE.size());
    assertThat(NO_SAMPLE)
        .allMatch(
            statement ->
                rows.stream()
                    .filter(row -> !IN_A_SAMPLE.matcher(row).find())
                    .anyMatch(row -> row.startsWith("| " + statement + " |")));
  }

  @Test
  void everyCodeIsOnTheIndexOfDiagnostics() throws IOException {
    StringBuilder written = new StringBuilder();
    char group = ' ';
    for (Code code : Code.values()) {
      if (code.name().charAt(3) != group) {
        group = code.name().charAt(3);
        written.append("\n## ").append(heading(group)).append("\n\n");
        written.append("| code | severity | when |\n|---|---|---|\n");
      }
      written.append(
          "| [%s](%s.md) | %s | %s |\n"
              .formatted(code.name(), code.name(), code.severity().word(), code.title()));
    }
    same("docs/diagnostics/README.md", written.toString());
    String number = Code.values().length + " codes";
    assertThat(text("docs/messages.md")).contains("There are " + number);
    assertThat(text("bench/RESULTS.md")).contains(number + " have a page each");
  }

  @Test
  void indexOfRulesSaysHowSureThePagesAre() {
    String index = text("docs/rules/README.md");
    for (Rule rule : Rule.values()) {
      assertThat(index)
          .contains(
              "| [%s](%s.md) | %s | %s |"
                  .formatted(
                      rule.name(), rule.name(), rule.sentence(), RulePage.of(rule, TREE).tagged()));
    }
    for (Remedy remedy : Remedy.values()) {
      assertThat(index)
          .contains(
              "| [%s](%s.md) | %s | %s |"
                  .formatted(
                      remedy.name(),
                      remedy.name(),
                      remedy.words(),
                      RulePage.of(remedy, TREE).tagged()));
    }
  }

  private static String truth() {
    StringBuilder written = new StringBuilder("\n## Assumptions\n\n");
    written.append("| name | values, the default first | rules |\n|---|---|---|\n");
    List<RulePage> pages =
        Arrays.stream(Rule.values()).map(rule -> RulePage.of(rule, TREE)).toList();
    for (Assumption assumption : Assumption.values()) {
      written.append(
          "| `%s` | %s | %s |\n"
              .formatted(
                  assumption.word(),
                  assumption.choices().stream()
                      .map(choice -> "`" + choice + "`")
                      .collect(Collectors.joining(", ")),
                  pages.stream()
                      .filter(page -> page.assumptions().contains(assumption))
                      .map(RulePage::number)
                      .collect(Collectors.joining(", "))));
    }
    List<Character> letters =
        pages.stream().map(page -> page.number().charAt(0)).distinct().toList();
    for (char letter : letters) {
      written.append("\n## ").append(section(letter)).append("\n\n");
      written.append("| rule | says | how sure | source | rule files |\n|---|---|---|---|---|\n");
      pages.stream()
          .filter(page -> page.number().charAt(0) == letter)
          .map(RulePage::row)
          .forEach(written::append);
    }
    written.append("\n## R: ways out\n\n");
    written.append("| way out | does | how sure | source | rule files |\n|---|---|---|---|---|\n");
    Arrays.stream(Remedy.values())
        .map(remedy -> RulePage.of(remedy, TREE).row())
        .forEach(written::append);
    return written.toString();
  }

  private static String section(char letter) {
    return switch (letter) {
      case 'M' -> "M: who masters the user";
      case 'A' -> "A: who owns the attribute";
      case 'P' -> "P: pushes";
      case 'E' -> "E: edits";
      case 'J' -> "J: sign-ins";
      case 'I' -> "I: imports";
      case 'L' -> "L: life cycle";
      case 'X' -> "X: leaving a master";
      case 'F' -> "F: findings";
      default -> throw new AssertionError("a section without a title: " + letter);
    };
  }

  private static String heading(char digit) {
    return switch (digit) {
      case '0' -> "0xx: syntax";
      case '1' -> "1xx: names and types";
      case '2' -> "2xx: conflicts in a policy";
      case '3' -> "3xx: outcomes on data";
      case '4' -> "4xx: scenarios";
      case '5' -> "5xx: style";
      case '9' -> "9xx: input data and files";
      default -> throw new AssertionError("codes without a title: " + digit);
    };
  }

  /** The page is what is written, after its mark; before it stands what people write. */
  private static void same(String path, String written) throws IOException {
    String page = text(path);
    assertThat(page).contains(MARK);
    String expected = page.substring(0, page.indexOf(MARK)) + MARK + written;
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(root().resolve(path), expected);
      return;
    }
    assertThat(page)
        .as("%s is out of date; see this test on how to write it", path)
        .isEqualTo(expected);
  }

  private static Path root() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("mastering"))) {
      root = root.getParent();
    }
    return root;
  }

  private static String text(String path) {
    return TREE.files().stream()
        .filter(file -> file.path().equals(path))
        .map(SourceFile::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is missing"));
  }
}
