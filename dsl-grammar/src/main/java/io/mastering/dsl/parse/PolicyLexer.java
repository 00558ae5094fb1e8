package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Token;

/** Leaves a table whose closing brace is missing where the next statement begins. */
final class PolicyLexer extends MasteringLexer {
  private static final int LONGEST_ROW = 1000;

  PolicyLexer(CharStream text) {
    super(text);
    removeErrorListeners();
  }

  @Override
  public Token nextToken() {
    int next = _input.LA(1);
    boolean beginsWord = Character.isLetter(Math.max(0, next)) || next == '"';
    if (_mode == TABLE && beginsWord) {
      if (lineHasBar()) {
        mode(ROW);
      } else {
        popMode();
      }
    }
    return super.nextToken();
  }

  private boolean lineHasBar() {
    for (int i = 1; i < LONGEST_ROW; i++) {
      int c = _input.LA(i);
      if (c == '|') {
        return true;
      }
      if (c == IntStream.EOF || c == '\n' || c == '\r' || c == '#') {
        return false;
      }
    }
    return false;
  }
}
