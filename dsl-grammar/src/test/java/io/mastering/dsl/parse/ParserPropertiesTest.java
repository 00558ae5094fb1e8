package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.format.PolicyPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Token;

/** Whatever the text, it is read: with a tree, and with messages whose places are in the text. */
class ParserPropertiesTest {
  private static final List<String> PIECES = pieces();

  private static List<String> pieces() {
    List<String> pieces =
        new ArrayList<>(
            List.of("\n", "\n  ", "{", "}", "(", ")", "|", "cases {\n|", "\"", "<x>", "#"));
    for (Path file : Policies.examples()) {
      for (Token token : tokens(Policies.text(file))) {
        pieces.add(token.getText());
      }
    }
    return pieces;
  }

  private static List<? extends Token> tokens(String text) {
    return Tokens.of(text, new Places("p", text)).words().stream()
        .filter(token -> token.getType() != Token.EOF)
        .toList();
  }

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> mutants() {
    Arbitrary<String> texts =
        Arbitraries.of(Policies.examples().stream().map(Policies::text).toList());
    return texts.flatMap(
        text ->
            Arbitraries.integers()
                .between(0, text.length())
                .tuple2()
                .flatMap(
                    cut ->
                        Arbitraries.of(PIECES)
                            .map(
                                piece ->
                                    text.substring(0, Math.min(cut.get1(), cut.get2()))
                                        + piece
                                        + text.substring(Math.max(cut.get1(), cut.get2())))));
  }

  @Property(tries = 500, seed = "4711")
  void wordsInAnyOrderAreRead(@ForAll("soups") String text) {
    read("mastering 1\n" + text);
  }

  @Property(tries = 500, seed = "4711")
  void mutatedExamplesAreRead(@ForAll("mutants") String text) {
    read(text);
  }

  @Property(tries = 500, seed = "4711")
  void anyCharactersAreRead(@ForAll String text) {
    read(text);
  }

  private static void read(String text) {
    Parsed parsed = Parser.parse("p", text);
    int lines = text.split("\r\n|\r|\n", -1).length;
    parsed.diagnostics().stream()
        .flatMap(diagnostic -> diagnostic.span().stream())
        .forEach(span -> assertThat(span.endLine()).isLessThanOrEqualTo(lines));
    if (parsed.diagnostics().isEmpty()) {
      Parsed again = Parser.parse("p", PolicyPrinter.print(parsed.tree()));
      assertThat(Reading.placeless(again.tree().statements()))
          .isEqualTo(Reading.placeless(parsed.tree().statements()));
    }
  }
}
