package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings are told as one where all that is said of the first is true of the others. */
class FindingsToldAsOneTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GROUP = "through a group, so Okta provisions";
  private static final String IMPORTS = "the app imports updates and may not master";

  @TempDir static Path folder;

  private static String text;
  private static JsonNode summary;
  private static List<String> decisions;

  @BeforeAll
  static void evaluatesAnOrgWithAllOddities() throws IOException {
    CommandLineRun.of(
        "snapshot", "generate", folder.toString(), "--users", "1500", "--shape", "adversarial");
    Path lines = folder.resolve("d.ndjson");
    text = eval("--output", "ndjson:" + lines).replaceAll("\\s+", " ");
    summary = JSON.readTree(eval("--format", "json"));
    decisions = Files.readAllLines(lines);
  }

  private static String eval(String... more) {
    return CommandLineRun.of(
            Stream.concat(
                    Stream.of("eval", folder.resolve("hub.mastering").toString(), "--snapshot"),
                    Stream.concat(
                        Stream.of(folder.toString(), "--fail-on", "never"), Stream.of(more)))
                .toArray(String[]::new))
        .out();
  }

  private static List<String> subjects(String code, String says) {
    return StreamSupport.stream(summary.at("/findings").spliterator(), false)
        .filter(f -> f.at("/code").asText().equals(code))
        .filter(f -> f.at("/says").asText().contains(says))
        .map(f -> f.at("/subject").asText())
        .toList();
  }

  /** What stands between these words and the end of their list. */
  private static String list(String words) {
    Matcher list =
        Pattern.compile(Pattern.quote(words) + "[^\\[]*? Likewise: ([^\\[]*)").matcher(text);
    assertThat(list.find()).as(words).isTrue();
    return list.group(1).split("[.] ")[0];
  }

  @Test
  void listOfOneReasonHoldsNothingOfAnother() {
    List<String> grouped = subjects("MST320", GROUP);
    List<String> importing = subjects("MST320", IMPORTS);
    assertThat(grouped).hasSizeGreaterThan(2).doesNotContainAnyElementsOf(importing);
    assertThat(list(GROUP)).doesNotContain(importing).contains(grouped.get(1));
    assertThat(list(IMPORTS)).doesNotContain(grouped).contains(importing.get(1));
  }

  @Test
  void whoseLinkHasEndedIsNotToldToActivateTheSource() {
    assertThat(subjects("MST310", "and it is inactive")).containsExactly("Namely");
    assertThat(subjects("MST310", "but it is inactive, and the link")).containsExactly("Namely");
    assertThat(list("was the source, and the link to it has ended")).doesNotContain("Namely");
    assertThat(text)
        .contains("to activate Namely again is not enough, since the link to it has ended.")
        .containsPattern("For the [0-9]+ (cases of [0-9]+ )?users: Link these users to the source");
  }

  @Test
  void casesAndUsersAreToldApart() {
    for (String code : List.of("MST303", "MST304")) {
      long users = decisions.stream().filter(line -> line.contains("\"" + code + "\"")).count();
      assertThat(text).containsPattern("\\[[0-9,]+ cases of " + users + " users, " + code);
    }
  }

  @Test
  void namesInAListDifferAndAListEnds() {
    assertThat(list("carries"))
        .containsPattern("[A-Za-z ]+: \\w+ and \\w+ of [A-Za-z ]+ and [A-Za-z ]+ \\([0-9]+\\)")
        .containsPattern(" and [0-9]+ more \\(json and html have them all\\)$");
    assertThat(list("carries").split(" \\([0-9]+\\),? ")).doesNotHaveDuplicates();
  }

  @Test
  void aHaltOfAllImportsHasNumbersAndStandsAboveSinglePushes() {
    assertThat(text).containsPattern("[0-9,]+ of [0-9,]+ assignments of [A-Za-z ]+ have ended");
    assertThat(list("and the safeguard stops imports above"))
        .doesNotContain("Hub")
        .containsPattern("BambooHR \\([0-9]+ of [0-9]+\\)");
    assertThat(text.indexOf("MST316]")).isPositive().isLessThan(text.indexOf("MST312"));
  }

  @Test
  void everyProblemHasAPriceOrSaysThatNoneIsKnown() {
    for (JsonNode problem : summary.at("/problems")) {
      boolean open = problem.at("/consequence").asText().equals("open");
      assertThat(problem.at("/price").isEmpty()).as(problem.toString()).isEqualTo(open);
    }
  }
}
