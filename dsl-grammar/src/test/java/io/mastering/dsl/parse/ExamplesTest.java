package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.grammar.MasteringParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every policy of this project. */
class ExamplesTest {
  static List<Path> policies() {
    return Policies.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void printedAndReadAgainItIsTheSame(Path file) {
    assertThat(Reading.tree(Policies.text(file)).statements()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void nothingCanBeReadInTwoWays(Path file) {
    String text = Policies.text(file);
    Tokens tokens = Tokens.of(text, new Places(file.toString(), text));
    MasteringParser parser =
        new MasteringParser(new CommonTokenStream(new ListTokenSource(tokens.words())));
    List<String> ambiguities = new ArrayList<>();
    parser.removeErrorListeners();
    parser.addErrorListener(new Ambiguities(ambiguities));
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    parser.policy();
    assertThat(ambiguities).isEmpty();
  }

  private static final class Ambiguities extends DiagnosticErrorListener {
    private final List<String> found;

    Ambiguities(List<String> found) {
      super(true);
      this.found = found;
    }

    @Override
    public void reportAmbiguity(
        Parser parser,
        DFA dfa,
        int start,
        int stop,
        boolean exact,
        BitSet alternatives,
        ATNConfigSet configurations) {
      String rule = parser.getRuleNames()[dfa.atnStartState.ruleIndex];
      String text =
          parser
              .getTokenStream()
              .getText(parser.getTokenStream().get(start), parser.getTokenStream().get(stop));
      found.add(rule + " " + alternatives + ": " + text);
    }

    @Override
    public void reportAttemptingFullContext(
        Parser parser, DFA dfa, int start, int stop, BitSet alternatives, ATNConfigSet configs) {}

    @Override
    public void reportContextSensitivity(
        Parser parser, DFA dfa, int start, int stop, int prediction, ATNConfigSet configs) {}
  }
}
