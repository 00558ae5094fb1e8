package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the verbs docs and graph write, and when they write nothing. */
class DocsTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</style><img src=x onerror=alert(1)>",
          "x' onload='alert(1)",
          "a | b `tick` **bold** [link](http://evil.example)",
          "``` end --> ]]> {{x}}",
          "https://evil.example www.evil.example",
          "right\u202Eto left",
          "a very long name ".repeat(20).strip());

  private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");

  @TempDir Path folder;

  private Path policy(String text) throws IOException {
    return Files.writeString(folder.resolve("policy.mastering"), text);
  }

  /** A policy in which everything that has a name has a hostile one. */
  private Path hostile() throws IOException {
    StringBuilder text = new StringBuilder("mastering 1\n");
    List<String> names = new ArrayList<>();
    for (String name : HOSTILE) {
      String source = '"' + name.replace("\"", "\\\"") + '"';
      names.add(source);
      text.append("source ")
          .append(source)
          .append(" { masters users: yes push { update attributes: yes } }\n");
    }
    text.append("inbound \"<b>caller</b> | `x`\" { update attributes: yes }\n");
    text.append("priority ").append(String.join(", ", names.subList(0, 3))).append('\n');
    text.append("profile { \"<i>attribute</i> | `y`\": text }\n");
    text.append("attribute \"<i>attribute</i> | `y`\" override with ")
        .append(names.get(1))
        .append('\n');
    text.append("when (department is \"</td><b>&amp;\") { attribute title inherit from okta }\n");
    text.append("never user where (department is \"<u>\" and is mastered by ")
        .append(names.get(0))
        .append(") because \"<em>why</em> | `z`\"\n");
    text.append("allow MST203 because \"<em>later</em>\"\n");
    return policy(text.toString());
  }

  private String written(String verb, String format) throws IOException {
    CommandLineRun run = CommandLineRun.of(verb, hostile().toString(), "--format", format);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return run.out();
  }

  private static Document parsed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  private static Set<String> elements(Document document) {
    Set<String> names = new TreeSet<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      names.add(element.getTagName());
      for (int a = 0; a < element.getAttributes().getLength(); a++) {
        assertThat(element.getAttributes().item(a).getNodeName()).doesNotStartWith("on");
      }
    }
    return names;
  }

  @Test
  void hostileNamesAreTextInHtml() throws IOException {
    Document page = parsed(written("docs", "html"));
    assertThat(elements(page))
        .doesNotContain("script", "img", "b", "i", "u", "em", "iframe", "link", "object");
    String text = page.getDocumentElement().getTextContent();
    HOSTILE.stream()
        .filter(name -> !name.contains("\u202E"))
        .forEach(name -> assertThat(text).contains(name));
    assertThat(text).doesNotContain("\u202E");
  }

  @Test
  void hostileNamesAreTextInPictures() throws IOException {
    Document picture = parsed(written("graph", "svg"));
    assertThat(elements(picture))
        .containsOnly(
            "svg", "title", "desc", "style", "defs", "marker", "path", "rect", "g", "text");
    assertThat(picture.getDocumentElement().getTextContent()).contains(HOSTILE.get(0));
  }

  @Test
  void hostileNamesAreTextInDiagrams() throws IOException {
    String diagram = written("graph", "mermaid");
    assertThat(diagram).doesNotContain("<script").doesNotContain("`").doesNotContain("://");
    diagram
        .lines()
        .filter(line -> line.contains("\""))
        .forEach(line -> assertThat(line.chars().filter(c -> c == '"').count()).isEqualTo(2));
  }

  @Test
  void hostileNamesAreTextInMarkdown() throws IOException {
    List<String> lines = written("docs", "md").lines().toList();
    int bars = 0;
    boolean diagram = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        diagram = !diagram;
      }
      if (diagram || line.startsWith("```")) {
        continue;
      }
      String plain = CODE_SPAN.matcher(line).replaceAll("").replace("<br>", "");
      assertThat(plain).doesNotContain("<").doesNotContain("](").doesNotContain("://");
      if (line.startsWith("|")) {
        int own = line.replace("\\|", "").replaceAll("[^|]", "").length();
        assertThat(own).as(line).isEqualTo(bars == 0 ? own : bars);
        bars = own;
      } else {
        bars = 0;
      }
    }
    assertThat(diagram).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs", "graph"})
  void policyThatDoesNotLoadIsNotDescribed(String verb) throws IOException {
    Path file = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            verb, policy("mastering 1\nsorce X {}\n").toString(), "--output", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.POLICY);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("MST");
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs", "graph"})
  void snapshotThatDoesNotLoadLeavesNoFile(String verb) throws IOException {
    Path file = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            verb,
            policy("mastering 1\n").toString(),
            "--snapshot",
            folder.resolve("nowhere").toString(),
            "--output",
            file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs", "graph"})
  void outputThatCannotBeWrittenIsWrongUse(String verb) throws IOException {
    String policy = policy("mastering 1\n").toString();
    String nowhere = folder.resolve("no/folder/out").toString();
    assertThat(CommandLineRun.of(verb, policy, "--output", nowhere).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandLineRun.of(verb, policy, "--output", folder.toString()).code())
        .isEqualTo(ExitCode.USAGE);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(p -> p.getFileName().toString())).containsExactly("policy.mastering");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs", "graph"})
  void snapshotOfAnUnknownOrgIsWrongUse(String verb) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            verb, policy("mastering 1\n").toString(), "--snapshot", "Nobody=" + folder);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void emptyPolicyIsDescribedToo() throws IOException {
    CommandLineRun run = CommandLineRun.of("docs", policy("mastering 1\n").toString());
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("| is anybody | `okta` | M1 |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs --format md", "docs --format html", "graph --format svg"})
  void sameInputGivesTheSameBytes(String words) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(words.split(" ")));
    arguments.add(hostile().toString());
    String[] all = arguments.toArray(new String[0]);
    assertThat(CommandLineRun.of(all).out()).isEqualTo(CommandLineRun.of(all).out());
  }
}
