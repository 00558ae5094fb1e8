package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Which tokens could have stood at the place of a mistake. */
record Expected(IntervalSet types) {
  static Expected at(Parser parser, RecognitionException mistake) {
    if (mistake instanceof NoViableAltException dead && dead.getDeadEndConfigs() != null) {
      IntervalSet types = new IntervalSet();
      for (ATNConfig config : dead.getDeadEndConfigs()) {
        types.addAll(parser.getATN().nextTokens(config.state));
      }
      return new Expected(types);
    }
    IntervalSet types = mistake.getExpectedTokens();
    return new Expected(types == null ? new IntervalSet() : types);
  }

  boolean contains(int type) {
    return types.contains(type);
  }

  /** The words of the language among them, unless any name could have stood there. */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    if (!contains(MasteringParser.WORD)) {
      for (int type : types.toList()) {
        Words.literal(type).filter(w -> Character.isLetter(w.charAt(0))).ifPresent(words::add);
      }
    }
    return words;
  }

  /** The one word or sign that could have stood there, if there is just one. */
  Optional<String> only() {
    return types.size() == 1 && types.getMinElement() > 0
        ? Words.literal(types.getMinElement())
        : Optional.empty();
  }
}
