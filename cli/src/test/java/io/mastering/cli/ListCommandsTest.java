package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each command beside a number of the page lists exactly so many users. */
class ListCommandsTest {
  private static final String DECISIONS =
      "mastering eval POLICY --snapshot ORG --format jsonl | jq -r";

  @TempDir Path folder;

  /** A row of a table: how many users it tells of, and how to list them. */
  private record Row(String of, long users, String command) {}

  @Test
  void commandsOfTheSampleListTheUsersOfTheirRows() throws Exception {
    Path sample = Transcript.root().resolve("samples/acme-hub");
    assertThat(rows(sample.resolve("hub.mastering"), sample.resolve("org"))).hasSizeGreaterThan(40);
  }

  @Test
  void commandsOfAnOrgWithAllOdditiesListTheUsersOfTheirRows() throws Exception {
    CommandLineRun.of(
        "snapshot", "generate", folder.toString(), "--users", "1000", "--shape", "adversarial");
    Files.delete(folder.resolve("apps.json"));
    Path policy = folder.resolve("hub.mastering");
    String broken = "\nnever user where (is mastered by \"Workday\")\n";
    Files.writeString(policy, Files.readString(policy) + broken);
    assertThat(rows(policy, folder)).hasSizeGreaterThan(40);
  }

  @Test
  void commandsOfAnOrgThatShowsAllListTheUsersOfTheirRows() throws Exception {
    CommandLineRun.of(
        "snapshot", "generate", folder.toString(), "--users", "1000", "--shape", "adversarial");
    assertThat(rows(folder.resolve("hub.mastering"), folder)).hasSizeGreaterThan(60);
  }

  private List<Row> rows(Path policy, Path org) throws Exception {
    assumeTrue(isInstalled("jq") && isInstalled("sh"), "there is no jq on the path");
    Path html = folder.resolve("summary.html");
    Path lines = folder.resolve("decisions.ndjson");
    CommandLineRun.of(
        "eval",
        policy.toString(),
        "--snapshot",
        org.toString(),
        "--fail-on",
        "never",
        "--output",
        "html:" + html,
        "--output",
        "ndjson:" + lines);
    List<Row> rows = rows(html);
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      long listed = run(row.command().replace(DECISIONS, "jq -r"), lines);
      if (listed != row.users()) {
        wrong.add(row + " lists " + listed);
      }
    }
    assertThat(wrong).isEmpty();
    return rows;
  }

  private static List<Row> rows(Path html) throws Exception {
    List<Row> rows = new ArrayList<>();
    NodeList tables =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(html.toFile())
            .getElementsByTagName("table");
    for (Element table : elements(tables)) {
      List<List<String>> cells =
          elements(table.getElementsByTagName("tr")).stream()
              .map(
                  row ->
                      elements(row.getChildNodes()).stream().map(Element::getTextContent).toList())
              .toList();
      int users = cells.get(0).indexOf("Users");
      int command = cells.get(0).indexOf("All of them");
      if (users >= 0 && command >= 0) {
        cells.stream()
            .skip(1)
            .map(
                row ->
                    new Row(
                        String.join(" | ", row.subList(0, users)),
                        Long.parseLong(row.get(users).replace(",", "")),
                        row.get(command)))
            .forEach(rows::add);
      }
    }
    return rows;
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private long run(String command, Path lines) throws IOException, InterruptedException {
    Path out = folder.resolve("listed.txt");
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .redirectInput(lines.toFile())
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    int code = process.waitFor();
    assertThat(code).as(command + "\n" + Files.readString(out)).isZero();
    return Files.readAllLines(out).stream().distinct().count();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
