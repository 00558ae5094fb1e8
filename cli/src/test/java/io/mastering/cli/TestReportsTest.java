package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What {@code test} writes for builds, and what it records. */
class TestReportsTest {
  private static final String POLICY =
      """
      mastering 1
      source Workday { kind Workday  masters users: yes }
      scenario "It's <right> & \\"quoted\\"" {
        given user jane { title is "Analyst"  linked to Workday }
        when Workday imports jane with { title is "Lead" }
        then jane is snapshot "jane"
      }
      scenario "Wrong" {
        given user jane { linked to Workday }
        then jane is mastered by okta
      }
      """;

  @TempDir Path folder;

  private Path policy(String text) throws IOException {
    return Files.writeString(folder.resolve("p.mastering"), text);
  }

  @Test
  void junitReportIsXmlThatNamesEveryCase() throws Exception {
    Path policy = policy(POLICY);
    CommandLineRun.of("test", policy.toString(), "--update");
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--format", "junit");
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("2");
    assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("1");
    assertThat(
            xml.getElementsByTagName("testcase")
                .item(0)
                .getAttributes()
                .getNamedItem("name")
                .getNodeValue())
        .isEqualTo("It's <right> & \"quoted\"");
    assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
        .contains("expected  mastered by okta");
  }

  @Test
  void recordIsMadeByUpdateAndHeldAgainstLater() throws IOException {
    Path policy = policy(POLICY);
    CommandLineRun missing = CommandLineRun.of("test", policy.toString(), "--name", "right");
    assertThat(missing.out()).contains("there is none; --update makes it");
    assertThat(CommandLineRun.of("test", policy.toString(), "--name", "right", "--update").code())
        .isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(folder.resolve("golden").resolve("jane.txt")))
        .contains("master Workday (M1)\n")
        .contains("attribute title \"Lead\" from Workday (A1)\n");
    assertThat(CommandLineRun.of("test", policy.toString(), "--name", "right").code())
        .isEqualTo(ExitCode.FINE);
    policy(POLICY.replace("\"Lead\"", "\"Head\""));
    CommandLineRun other = CommandLineRun.of("test", policy.toString(), "--name", "right");
    assertThat(other.code()).isEqualTo(ExitCode.NO);
    assertThat(other.out())
        .contains("as recorded: attribute title \"Lead\" from Workday (A1)")
        .contains("now: attribute title \"Head\" from Workday (A1)");
  }

  @Test
  void tapCountsEveryCaseAndSaysWhatFailed() throws IOException {
    Path policy = policy(POLICY.replace("right", "#1"));
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--format", "tap");
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out().lines().limit(3))
        .containsExactly("TAP version 14", "1..2", "not ok 1 - It's <\\#1> & \"quoted\"");
    assertThat(run.out())
        .contains("not ok 2 - Wrong\n  ---\n  at: \"" + policy + ":10:8\"\n")
        .contains("\n  expected: \"mastered by okta\"\n  actual: \"Workday\"\n")
        .endsWith("\n  ...\n");
    CommandLineRun.of("test", policy.toString(), "--update");
    assertThat(CommandLineRun.of("test", policy.toString(), "--format", "tap").out())
        .contains("\nok 1 - It's");
  }

  @Test
  void githubGetsAnAnnotationForEachFailure() throws IOException {
    Path policy = policy(POLICY.replace("\"Wrong\"", "\"Wrong: 100%, or so\""));
    CommandLineRun.of("test", policy.toString(), "--update");
    CommandLineRun run = CommandLineRun.of("test", policy.toString(), "--format", "github");
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .startsWith("::error file=" + policy + ",line=10,col=8,title=Wrong%3A 100%25%2C or so::")
        .contains("%0A    expected  mastered by okta%0A    actual    Workday")
        .endsWith("\n2 cases: 1 passed, 1 failed\n");
  }
}
