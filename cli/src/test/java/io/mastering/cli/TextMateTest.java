package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.dsl.parse.Piece;
import io.mastering.dsl.parse.Pieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours that the TextMate grammar gives to policies. */
class TextMateTest {
  private static final Path ROOT = Transcript.root();
  private static final Path GRAMMAR = ROOT.resolve("editors/textmate/mastering.tmLanguage.json");
  private static final Path LEXER =
      ROOT.resolve("dsl-grammar/src/main/antlr4/io/mastering/dsl/grammar/MasteringLexer.g4");
  private static final Map<Pattern, Rule> RULES = rules();

  /** What a rule calls its match, or the groups of it. */
  private record Rule(String name, Map<Integer, String> groups) {}

  /** A stretch of a line with its scope. */
  private record Stretch(String text, String scope) {}

  private static Map<Pattern, Rule> rules() {
    try {
      JsonNode grammar = new ObjectMapper().readTree(GRAMMAR.toFile());
      Map<Pattern, Rule> rules = new LinkedHashMap<>();
      for (JsonNode include : grammar.path("patterns")) {
        JsonNode rule =
            grammar.path("repository").path(include.path("include").asText().substring(1));
        Map<Integer, String> groups = new LinkedHashMap<>();
        rule.path("captures")
            .fields()
            .forEachRemaining(
                group ->
                    groups.put(
                        Integer.valueOf(group.getKey()), group.getValue().path("name").asText()));
        rules.put(
            Pattern.compile(rule.path("match").asText()),
            new Rule(rule.path("name").asText(), groups));
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As an editor does it: the rule that matches first counts, of several the one listed first. */
  private static List<Stretch> stretches(String line) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      Matcher best = null;
      Rule rule = null;
      for (Map.Entry<Pattern, Rule> each : RULES.entrySet()) {
        Matcher matcher = each.getKey().matcher(line).useTransparentBounds(true);
        matcher.useAnchoringBounds(false).region(at, line.length());
        if (matcher.find() && (best == null || matcher.start() < best.start())) {
          best = matcher;
          rule = each.getValue();
        }
      }
      if (best == null) {
        return stretches;
      }
      add(best, rule, stretches);
      at = Math.max(best.end(), at + 1);
    }
    return stretches;
  }

  private static void add(Matcher match, Rule rule, List<Stretch> stretches) {
    if (rule.groups().isEmpty()) {
      stretches.add(new Stretch(match.group(), rule.name()));
    }
    rule.groups().forEach((group, name) -> stretches.add(new Stretch(match.group(group), name)));
  }

  private static String scope(String line, String text) {
    return stretches(line).stream()
        .filter(stretch -> stretch.text().equals(text))
        .map(Stretch::scope)
        .findFirst()
        .orElse("none");
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("samples"))) {
      return files.filter(file -> file.toString().endsWith(".mastering")).sorted().toList();
    }
  }

  static List<String> words() throws IOException {
    return Pattern.compile("'([a-z][a-z-]*)'")
        .matcher(Files.readString(LEXER))
        .results()
        .map(word -> word.group(1))
        .distinct()
        .toList();
  }

  @Test
  void everyWordOfTheLanguageHasAColour() throws IOException {
    assertThat(words()).hasSizeGreaterThan(100);
    assertThat(words())
        .allSatisfy(
            word -> assertThat(scope("x " + word + " x", word)).matches("(keyword|constant)\\..*"));
  }

  @Test
  void longerWordsAreNoWordsOfTheLanguage() throws IOException {
    assertThat(words())
        .allSatisfy(word -> assertThat(stretches("x-" + word + "s my." + word)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textsCommentsNumbersAndPlaceholdersOfSamplesHaveTheirColours(Path sample)
      throws IOException {
    String text = Files.readString(sample);
    List<Stretch> stretches = text.lines().flatMap(line -> stretches(line).stream()).toList();
    List<String> texts = new ArrayList<>();
    stretches.forEach(stretch -> texts.add(stretch.text()));
    for (Piece piece : Pieces.of(sample.toString(), text).pieces()) {
      String expected = expected(piece);
      if (!expected.isEmpty()) {
        assertThat(stretches)
            .as(piece.text())
            .anyMatch(s -> s.text().equals(piece.text()) && s.scope().matches(expected));
      }
    }
    assertThat(texts).isNotEmpty();
  }

  private static String expected(Piece piece) {
    return switch (piece.text().isEmpty() ? ' ' : piece.text().charAt(0)) {
      case '#' -> "comment\\..*";
      case '"' -> "(string|entity\\.name)\\..*";
      case '<' -> "variable\\..*";
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "constant\\.numeric\\..*";
      default -> "";
    };
  }

  @Test
  void placesDecideWhatAWordIs() {
    assertThat(scope("source Workday {", "Workday")).startsWith("entity.name.type");
    assertThat(scope("idp \"Spoke Okta\" {", "\"Spoke Okta\"")).startsWith("entity.name.type");
    assertThat(scope("  when deactivated: suspend", "when deactivated"))
        .startsWith("entity.other.attribute-name");
    assertThat(scope("push { create users: yes  update attributes: yes }", "update attributes"))
        .startsWith("entity.other.attribute-name");
    assertThat(scope("  given assume override-empty: <e>", "override-empty"))
        .startsWith("variable.other.constant");
    assertThat(scope("  when jane signs in through HubSAML", "signs")).startsWith("keyword");
    assertThat(scope("x # \"no\" 1", "# \"no\" 1")).startsWith("comment");
    assertThat(scope("is \"a # b\"", "\"a # b\"")).startsWith("string");
  }
}
