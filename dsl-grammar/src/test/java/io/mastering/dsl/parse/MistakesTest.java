package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.dsl.syntax.Statement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** One mistake hides no later declaration and causes no chain of messages. */
class MistakesTest {
  private static final Set<Integer> FRAMES =
      Set.of(
          MasteringLexer.LBRACE,
          MasteringLexer.RBRACE,
          MasteringLexer.CASES,
          MasteringLexer.STRING);

  /** What became of single mistakes. */
  private static final class Tally {
    private int tried;
    private int kept;
    private int few;

    void add(String text, String broken, CommonToken at) {
      tried++;
      Parsed parsed = Parser.parse("p", broken);
      kept += later(text, parsed, at) ? 1 : 0;
      few += parsed.diagnostics().size() <= 2 ? 1 : 0;
    }

    /** Whether every declaration after the mistake is there, as in the text without it. */
    private static boolean later(String text, Parsed broken, CommonToken at) {
      Places places = new Places("p", text);
      int line = places.line(at);
      int column = places.column(at);
      Set<Object> found = new HashSet<>();
      broken.tree().all().forEach(statement -> found.add(Reading.placeless(statement)));
      return Parser.parse("p", text).tree().statements().stream()
          .filter(
              s -> s.span().line() > line || s.span().line() == line && s.span().column() > column)
          .map((Statement s) -> Reading.placeless(s))
          .allMatch(found::contains);
    }

    String shares() {
      return String.format(
          Locale.ROOT,
          "%d mistakes: %.1f %% lose nothing later, %.1f %% give at most two messages",
          tried,
          100.0 * kept / tried,
          100.0 * few / tried);
    }
  }

  private static List<CommonToken> tokens(String text) {
    return Tokens.of(text, new Places("p", text)).words().stream()
        .filter(token -> token.getType() != Token.EOF && !token.getText().isBlank())
        .toList();
  }

  private static Tally tally(boolean frames, boolean twice) {
    Tally tally = new Tally();
    for (Path file : Policies.examples()) {
      String text = Policies.text(file);
      for (CommonToken token : tokens(text)) {
        if (FRAMES.contains(token.getType()) == frames) {
          int start = text.offsetByCodePoints(0, token.getStartIndex());
          int stop = text.offsetByCodePoints(0, token.getStopIndex() + 1);
          String instead = twice ? token.getText() + " " + token.getText() : "";
          tally.add(text, text.substring(0, start) + instead + text.substring(stop), token);
        }
      }
    }
    return tally;
  }

  @Test
  void aWordLeftOutHidesNothingLater() {
    Tally tally = tally(false, false);
    assertThat(tally.kept).as(tally.shares()).isGreaterThanOrEqualTo(tally.tried * 97 / 100);
    assertThat(tally.few).as(tally.shares()).isGreaterThanOrEqualTo(tally.tried * 97 / 100);
  }

  @Test
  void aWordWrittenTwiceHidesNothingLater() {
    Tally tally = tally(false, true);
    assertThat(tally.kept).as(tally.shares()).isGreaterThanOrEqualTo(tally.tried * 97 / 100);
    assertThat(tally.few).as(tally.shares()).isGreaterThanOrEqualTo(tally.tried * 97 / 100);
  }

  @Test
  void aBraceOrTextLeftOutHidesLittle() {
    Tally tally = tally(true, false);
    assertThat(tally.kept).as(tally.shares()).isGreaterThanOrEqualTo(tally.tried * 90 / 100);
  }

  @Test
  void aBraceOrTextWrittenTwiceHidesLittle() {
    Tally tally = tally(true, true);
    assertThat(tally.kept).as(tally.shares()).isGreaterThanOrEqualTo(tally.tried * 90 / 100);
  }
}
