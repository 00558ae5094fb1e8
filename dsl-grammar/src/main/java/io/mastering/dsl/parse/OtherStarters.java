package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.model.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Statements that begin with a word of other languages for what is said here by another one: their
 * line is told once and passed over, whatever stands in it.
 */
final class OtherStarters {
  private static final Map<String, Integer> MEANT =
      Map.of(
          "mapping", MasteringLexer.MAP,
          "mappings", MasteringLexer.MAP,
          "maps", MasteringLexer.MAP,
          "precedence", MasteringLexer.PRIORITY,
          "ranking", MasteringLexer.PRIORITY);

  /** What makes a line a setting or a fact, or holds more than the line. */
  private static final Set<Integer> OTHERWISE =
      Set.of(
          MasteringLexer.COLON,
          MasteringLexer.EQUALS,
          MasteringLexer.IS,
          MasteringLexer.LBRACE,
          MasteringLexer.RBRACE,
          MasteringLexer.CASES,
          MasteringLexer.UNCLOSED);

  private final Places places;
  private final Messages messages;

  OtherStarters(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  Tokens without(Tokens tokens) {
    Set<Integer> passed = new HashSet<>();
    List<CommonToken> words = tokens.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      CommonToken word = words.get(i);
      int line = places.line(word);
      boolean first = i == 0 || places.line(words.get(i - 1)) < line;
      if (first && word.getType() == MasteringLexer.WORD && isStatement(words, i)) {
        tell(word);
        passed.add(line);
      }
    }
    return passed.isEmpty()
        ? tokens
        : new Tokens(left(words, passed), tokens.comments(), left(tokens.oddities(), passed));
  }

  private boolean isStatement(List<CommonToken> words, int at) {
    int line = places.line(words.get(at));
    int end = at + 1;
    while (words.get(end).getType() != Token.EOF && places.line(words.get(end)) == line) {
      if (OTHERWISE.contains(words.get(end).getType())) {
        return false;
      }
      end++;
    }
    return end > at + 1 && MEANT.containsKey(words.get(at).getText());
  }

  private void tell(CommonToken word) {
    int meant = MEANT.getOrDefault(word.getText(), MasteringLexer.MAP);
    messages.add(
        Code.MST002,
        places.of(word),
        "No statement begins with " + Words.shown(word) + ".",
        "Did you mean `" + Words.literal(meant).orElseThrow() + "`? " + Forms.of(meant));
  }

  private <T extends Token> List<T> left(List<T> tokens, Set<Integer> passed) {
    List<T> left = new ArrayList<>();
    for (T token : tokens) {
      if (token.getType() == Token.EOF || !passed.contains(places.line(token))) {
        left.add(token);
      }
    }
    return left;
  }
}
