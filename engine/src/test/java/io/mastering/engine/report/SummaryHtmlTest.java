package io.mastering.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.identity.Gap;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page of a summary, whatever things are called. */
class SummaryHtmlTest {
  private static final String HOSTILE =
      "</svg></style><script>alert('1')</script>\"&\u202e\u0000 onload=x 'q'; rm -rf $HOME `id`";

  private static CallerCount caller(String name) {
    return new CallerCount(
        name,
        4,
        3,
        3,
        1,
        List.of(name),
        List.of(name),
        List.of(new CallerCount.Obstructed(name, Optional.empty(), 1)),
        List.of(
            new CallerCount.Way(
                Approach.SEND_LESS,
                List.of(),
                2,
                List.of(new CallerCount.Obstructed(name, Optional.empty(), 1)),
                name,
                List.of(name))));
  }

  private static Summary summary(String name) {
    Summary.Count count = new Summary.Count(name, 3, name);
    Summary.WriteCount write =
        new Summary.WriteCount(
            true,
            name,
            "refused",
            Optional.of("mastered-elsewhere"),
            name + " owns " + name,
            "P4",
            3,
            name,
            List.of(new Summary.Remedy("R1", name, 3)));
    return new Summary(
        4,
        0,
        1,
        List.of(new Gap(name, name, 3)),
        List.of(count, new Summary.Count("unknown (" + name + ")", 1, name)),
        List.of(new Summary.OwnerCount(name, List.of(count))),
        List.of(write),
        List.of(caller(name)),
        List.of(),
        List.of(),
        List.of(),
        List.of(count),
        Optional.of(count),
        new Unmatched(List.of(count), 1),
        Surroundings.NONE);
  }

  @Test
  void namesAreNeverMarkup() throws Exception {
    String page = SummaryHtml.of(summary(HOSTILE));
    assertThat(page).doesNotContain("<script").doesNotContain("\u202e").doesNotContain("\u0000");
    assertThat(page).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
    assertThat(elements(page)).isEqualTo(elements(SummaryHtml.of(summary("Workday"))));
  }

  /** The page is XML too. */
  private static List<String> elements(String page)
      throws ParserConfigurationException, SAXException, IOException {
    var all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page)))
            .getElementsByTagName("*");
    return java.util.stream.IntStream.range(0, all.getLength())
        .mapToObj(i -> all.item(i).getNodeName())
        .toList();
  }

  @Test
  void commandsShowWhatNobodySeesAndNoShellReadsNames() {
    assertThat(ListCommand.master("O'Neil \u202e"))
        .endsWith("jq -r 'select(.master == \"O'\\''Neil \\u202e\") | .user'");
    assertThat(ListCommand.why("a'; id")).endsWith("--user 'a'\\''; id'");
    assertThat(ListCommand.why("00u1")).endsWith("--user 00u1");
  }

  @Test
  void pageNeedsNothingElse() {
    assertThat(SummaryHtml.of(summary("Workday")))
        .contains("<svg ", "<details>", "prefers-color-scheme: dark", "scope=\"col\"")
        .doesNotContain("<script", "<link", "<img", "http:", "https:", "@import", "url(");
  }
}
