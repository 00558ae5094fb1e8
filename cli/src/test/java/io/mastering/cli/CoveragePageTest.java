package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of coverage, and coverage in JSON. */
class CoveragePageTest {
  private static final String POLICY =
      """
      mastering 1
      source Workday { masters users: yes }
      source "<script>alert('1')</script>" { masters users: yes }
      attribute title inherit from master  # & "more" \u202e
      attribute city inherit from okta
      when (department is "<b>") {
        attribute nickName inherit from okta
      }
      scenario "Two users" {
        given user jane { linked to Workday }
        given user omar { department is "<b>"  linked to Workday }
        then jane has title from Workday
        and omar has title from Workday
      }
      scenario "One user" {
        given user jane { linked to Workday }
        then jane has title from Workday
      }
      """;

  @TempDir Path folder;

  private String page(String text) throws IOException {
    Path policy = Files.writeString(folder.resolve("p&q.mastering"), text);
    Path html = folder.resolve("coverage.html");
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--output", "html:" + html);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return Files.readString(html);
  }

  /** The row of a line: its class, its cells without markup. */
  private static List<String> row(String page, int line) {
    MatchResult row =
        Pattern.compile(
                "<tr id=\"f0-" + line + "\" class=\"(\\w+)\"[^>]*>(.*?)</tr>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .findFirst()
            .orElseThrow();
    List<String> cells = new ArrayList<>(List.of(row.group(1)));
    Pattern.compile("<t[dh][^>]*>(.*?)</t[dh]>", Pattern.DOTALL)
        .matcher(row.group(2))
        .results()
        .map(cell -> cell.group(1).replaceAll("</?(span|em)[^>]*>", "|"))
        .forEach(cells::add);
    return cells;
  }

  @Test
  void eachLineHasItsColourAndItsNumberOfCases() throws IOException {
    String page = page(POLICY);
    assertThat(row(page, 1)).containsExactly("plain", "1", "", "", "mastering 1");
    assertThat(row(page, 2).subList(0, 3)).containsExactly("all", "2", "2");
    assertThat(row(page, 5).subList(0, 3)).containsExactly("none", "5", "0");
    assertThat(row(page, 5).get(4)).contains("no expectation asks for it");
  }

  @Test
  void bothSidesOfAConditionAreCounted() throws IOException {
    assertThat(row(page(POLICY), 6).subList(0, 4)).containsExactly("all", "6", "", "|1||2|");
    String oneSided = POLICY.replace("omar { department is \"<b>\" ", "omar { ");
    assertThat(row(page(oneSided), 6).subList(0, 4)).containsExactly("some", "6", "", "|0||2|");
  }

  @Test
  void whatIsMissingLeadsToItsLine() throws IOException {
    assertThat(page(POLICY))
        .contains(
            "<a href=\"#f0-5\">" + folder + "/p&amp;q.mastering:5:1</a> <b>attribute city</b>");
  }

  @Test
  void rulesHaveTheirNumberTheirSentenceAndTheirCases() throws IOException {
    assertThat(page(POLICY))
        .containsPattern(
            "<tr class=\"all\"><th scope=\"row\">M1</th><td class=\"hits\">2</td><td>a user has")
        .containsPattern("<tr class=\"none\"><th scope=\"row\">P4</th><td class=\"hits\">0</td>");
  }

  @Test
  void nothingOfThePolicyIsTakenForMarkupAndNothingIsLoaded() throws IOException {
    String page = page(POLICY);
    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
        .doesNotContain("<script", "\u202e", "http", "src=", "@import", "url(");
    assertThat(page).contains("prefers-color-scheme: dark", "@media print");
    assertThat(Pattern.compile("<(\\w+)").matcher(page).results().map(m -> m.group(1)).distinct())
        .doesNotContain("b>", "script", "link", "img", "iframe");
  }

  @Test
  void theSameRunGivesTheSamePage() throws IOException {
    assertThat(page(POLICY)).isEqualTo(page(POLICY));
  }

  @Test
  void jsonHoldsCoverageWhereItIsAskedFor() throws IOException {
    Path policy = Files.writeString(folder.resolve("p.mastering"), POLICY);
    CommandLineRun run =
        CommandLineRun.of("test", policy.toString(), "--format", "json", "--coverage");
    JsonNode coverage = new ObjectMapper().readTree(run.out()).get("coverage");
    assertThat(run.err()).doesNotContain("Coverage of");
    assertThat(coverage.at("/cases").asInt()).isEqualTo(2);
    assertThat(coverage.at("/statements/needed").asInt()).isEqualTo(2);
    assertThat(coverage.at("/statements/all").asInt()).isEqualTo(5);
    assertThat(coverage.at("/sides/needed").asInt()).isEqualTo(2);
    assertThat(coverage.at("/rules/M1").asInt()).isEqualTo(2);
    assertThat(coverage.at("/parts").size()).isEqualTo(7);
    assertThat(CommandLineRun.of("test", policy.toString(), "--format", "json").out())
        .doesNotContain("coverage");
  }
}
