package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What {@code test} says of a policy and of the rules that the cases have needed. */
class TestCoverageTest {
  private static final String POLICY =
      """
      mastering 1
      source Workday { masters users: yes }
      source AD { masters users: yes }
      source Unused { masters users: yes }
      priority Workday, AD
      attribute title override with AD
      attribute mobilePhone inherit from okta
      assume values-after-owner-change: next-write
      when (department is "Field") {
        attribute city inherit from okta
      }
      """;
  private static final String CASES =
      """
      scenario "Two sources" {
        given user jane { department is "Sales"  linked to Workday, AD }
        when AD imports jane with { title is "Lead" }
        then jane has title "Lead" from AD
        and jane is mastered by Workday
      }
      """;
  private static final String FIELD =
      """
      scenario "In the field" {
        given user omar { department is "Field"  linked to Workday }
        then omar has city from okta
      }
      """;

  private static final String EVERY_KIND =
      """
      mastering 1
      source Workday { masters users: yes }
      source AD { masters users: yes }
      app Desk {}
      idp HubSAML { kind SAML2 }
      inbound SpokePush { update attributes: yes  sends: badge }
      priority Workday, AD
      profile { badge: text }
      attribute * inherit from okta
      user type intern { attribute title override with AD }
      matching for Workday { exact match by username  on no match: create user }
      safeguard { stop imports above: 20% of an app, 20% of the org }
      assume override-fallback: okta
      when (status is SUSPENDED) {
        priority AD, Workday
        attribute city inherit from okta
      }
      scenario "Two sources" {
        given user jane { linked to Workday, AD, Desk, HubSAML }
        when SpokePush pushes jane with { badge is "7" }
        then push is applied
      }
      scenario "Suspended" {
        given user omar { status is SUSPENDED  linked to Workday, AD }
        then omar is mastered by AD
        and omar has city from okta
      }
      scenario "An intern" {
        given user ines { user type is intern  linked to Workday }
        then ines has title from okta
        and ines assumes override-fallback
      }
      scenario "Imports" {
        given user bob { linked to Workday }
        when Workday imports nora with { title is "Lead" }
        when Workday fully imports { bob is missing }
        then bob is mastered by okta
      }
      """;

  @TempDir Path folder;

  private Path policy(String text) throws IOException {
    return Files.writeString(folder.resolve("p.mastering"), text);
  }

  @Test
  void statementsThatNoCaseNeedsAreNamedWithTheirPlaces() throws IOException {
    Path policy = policy(POLICY + CASES);
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--coverage");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(missing(run))
        .containsExactly(
            "4:8  source Unused",
            "7:1  attribute mobilePhone",
            "8:1  assume values-after-owner-change",
            "9:1  when, where it holds",
            "10:3  attribute city");
    assertThat(run.out()).contains("statements             4 of 8 (50.0 %)");
    assertThat(run.out()).contains("sides of conditions    1 of 2 (50.0 %)");
    assertThat(run.out()).contains("together               5 of 10 (50.0 %)");
  }

  @Test
  void bothSidesOfAConditionAreNeededOnceAUserStandsOnEach() throws IOException {
    Path policy = policy(POLICY + CASES + FIELD);
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--coverage");
    assertThat(missing(run))
        .containsExactly(
            "4:8  source Unused",
            "7:1  attribute mobilePhone",
            "8:1  assume values-after-owner-change");
    assertThat(run.out()).contains("sides of conditions    2 of 2 (100.0 %)");
  }

  @Test
  void priorityIsNotNeededWhereOnlyOneCandidateIs() throws IOException {
    Path policy = policy(POLICY + FIELD);
    assertThat(missing(CommandLineRun.of("test", policy.toString(), "--coverage")))
        .contains("5:1  priority", "3:8  source AD", "6:1  attribute title");
  }

  @Test
  void rulesAndOutcomesThatCameUpAreNotAmongThoseThatDidNot() throws IOException {
    Path policy = policy(POLICY + CASES);
    String out = CommandLineRun.of("test", policy.toString(), "--coverage").out();
    List<String> silent = words(out, "Rules that did not speak: ");
    assertThat(silent).contains("P4", "L1").doesNotContain("M2", "M4", "A3", "I3", "F1");
    assertThat(words(out, "Outcomes that did not come up: "))
        .contains("refused")
        .doesNotContain("applied");
  }

  @Test
  void everyKindOfStatementIsNeededOnceACaseUsesIt() throws IOException {
    String rest = EVERY_KIND.substring(0, EVERY_KIND.indexOf("scenario "));
    String unrelated =
        """
        scenario "Nothing of it" {
          given user jane
          then jane is mastered by okta
        }
        """;
    Path policy = policy(rest + unrelated);
    assertThat(missing(CommandLineRun.of("test", policy.toString(), "--coverage")))
        .extracting(part -> part.substring(part.indexOf("  ") + 2))
        .containsExactlyInAnyOrder(
            "source Workday",
            "source AD",
            "app Desk",
            "idp HubSAML",
            "inbound SpokePush",
            "priority",
            "profile attribute badge",
            "attribute *",
            "attribute title",
            "matching for Workday",
            "safeguard",
            "assume override-fallback",
            "when, where it holds",
            "priority",
            "attribute city");
    policy(EVERY_KIND);
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--coverage");
    assertThat(missing(run)).as(run.out() + run.err()).isEmpty();
    assertThat(run.out()).contains("together               16 of 16 (100.0 %)");
  }

  @Test
  void lessThanTheMinimumIsANo() throws IOException {
    String policy = policy(POLICY + CASES).toString();
    assertThat(CommandLineRun.of("test", policy, "--min", "50").code()).isEqualTo(ExitCode.FINE);
    CommandLineRun less = CommandLineRun.of("test", policy, "--min", "51");
    assertThat(less.code()).isEqualTo(ExitCode.NO);
    assertThat(less.err()).contains("The cases need 50.0 % of the policies, less than --min 51.");
    assertThat(less.out()).doesNotContain("Coverage");
    assertThat(CommandLineRun.of("test", policy, "--min", "101").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void lcovNamesLinesAndSidesOfConditions() throws IOException {
    Path policy = policy(POLICY + CASES);
    Path lcov = folder.resolve("lcov.info");
    CommandLineRun.of("test", policy.toString(), "--output", "lcov:" + lcov);
    assertThat(Files.readAllLines(lcov))
        .containsExactly(
            "TN:",
            "SF:" + policy,
            "BRDA:9,0,0,0",
            "BRDA:9,0,1,1",
            "BRF:2",
            "BRH:1",
            "DA:2,1",
            "DA:3,1",
            "DA:4,0",
            "DA:5,1",
            "DA:6,1",
            "DA:7,0",
            "DA:8,0",
            "DA:9,1",
            "DA:10,0",
            "LF:9",
            "LH:5",
            "end_of_record");
  }

  @Test
  void coberturaSaysTheSameAndSeveralFilesAreWrittenAtOnce() throws Exception {
    Path policy = policy(POLICY + CASES);
    Path cobertura = folder.resolve("cobertura.xml");
    Path junit = folder.resolve("junit.xml");
    Path json = folder.resolve("cases.json");
    CommandLineRun.of(
        "test",
        policy.toString(),
        "--output=cobertura:" + cobertura,
        "--output=junit:" + junit,
        "--output=json:" + json);
    Element coverage = root(cobertura);
    assertThat(coverage.getAttribute("lines-covered")).isEqualTo("5");
    assertThat(coverage.getAttribute("lines-valid")).isEqualTo("9");
    assertThat(coverage.getAttribute("branch-rate")).isEqualTo("0.5000");
    Element file = (Element) coverage.getElementsByTagName("class").item(0);
    assertThat(file.getAttribute("filename")).isEqualTo(policy.toString());
    Element when = (Element) coverage.getElementsByTagName("line").item(7);
    assertThat(when.getAttribute("number")).isEqualTo("9");
    assertThat(when.getAttribute("condition-coverage")).isEqualTo("50% (1/2)");
    assertThat(root(junit).getAttribute("tests")).isEqualTo("1");
    assertThat(Files.readString(json)).startsWith("{\"schema\":\"mastering/test/1\"");
  }

  @Test
  void filesAreWholeOrAbsent() throws IOException {
    Path policy = policy(POLICY + CASES);
    Path lcov = folder.resolve("lcov.info");
    String nowhere = "junit:" + folder.resolve("none").resolve("junit.xml");
    CommandLineRun run =
        CommandLineRun.of(
            "test", policy.toString(), "--output", "lcov:" + lcov, "--output", nowhere);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("The output cannot be written: --output");
    assertThat(CommandLineRun.of("test", policy.toString(), "--output", "lcov").code())
        .isEqualTo(ExitCode.USAGE);
    CommandLineRun twice =
        CommandLineRun.of(
            "test", policy.toString(), "--output=lcov:" + lcov, "--output=junit:" + lcov);
    assertThat(twice.code()).isEqualTo(ExitCode.USAGE);
    assertThat(twice.err()).contains("Two outputs would go to");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(policy);
    }
  }

  @Test
  void coverageDoesNotMixWithAFormatForPrograms() throws IOException {
    Path policy = policy(POLICY + CASES);
    CommandLineRun run =
        CommandLineRun.of("test", policy.toString(), "--coverage", "--format", "tap");
    assertThat(run.out()).startsWith("TAP version 14").doesNotContain("Coverage of");
    assertThat(run.err()).contains("Coverage of 1 case:");
  }

  /** The parts that are told as not needed: line, column and words. */
  private List<String> missing(CommandLineRun run) {
    String file = folder.resolve("p.mastering") + ":";
    return run.out()
        .lines()
        .filter(line -> line.strip().startsWith(file))
        .map(line -> line.strip().substring(file.length()))
        .map(line -> line.substring(0, line.lastIndexOf(": ")))
        .toList();
  }

  private static List<String> words(String out, String label) {
    return out.lines()
        .filter(line -> line.startsWith(label))
        .map(line -> List.of(line.substring(label.length()).split(", ")))
        .findFirst()
        .orElseThrow();
  }

  private static Element root(Path xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Files.readString(xml).getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }
}
