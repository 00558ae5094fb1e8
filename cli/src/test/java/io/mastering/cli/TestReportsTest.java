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
}
