package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.model.diagnostic.Certainty;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Words and signs that are written twice in a row, which costs one message and not a chain. */
final class Twice {
  private static final Set<Integer> SIGNS =
      Set.of(MasteringLexer.COMMA, MasteringLexer.COLON, MasteringLexer.EQUALS);

  /** What may stand twice in a row, or is counted elsewhere. */
  private static final Set<Integer> FRAMES =
      Set.of(
          MasteringLexer.NOT,
          MasteringLexer.LPAREN,
          MasteringLexer.RPAREN,
          MasteringLexer.LBRACE,
          MasteringLexer.RBRACE,
          MasteringLexer.CASES,
          MasteringLexer.BAR,
          MasteringLexer.ROW_END,
          Token.EOF);

  private final Places places;
  private final Messages messages;
  private final Repairs repairs;

  Twice(Places places, Messages messages, Repairs repairs) {
    this.places = places;
    this.messages = messages;
    this.repairs = repairs;
  }

  /** Reports what can never stand twice in a row: reserved words and the signs between values. */
  void check(List<CommonToken> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      boolean never = SIGNS.contains(token.getType()) || Words.isReserved(token);
      if (never && isSame(tokens.get(i - 1), token)) {
        tell(token, Certainty.SAFE);
      }
    }
  }

  /**
   * Whether the mistake is a word that stands there twice, and was reported as one. A name may be
   * meant twice: it is deleted by who says so.
   */
  boolean report(TokenStream input, Token bad) {
    int at = bad.getTokenIndex();
    for (int i : new int[] {at, at - 1, at + 1}) {
      boolean inside = i > 0 && i < input.size() && !isMapping(input, i - 1);
      if (inside && isSame(input.get(i - 1), input.get(i))) {
        Token second = input.get(i);
        boolean sure = SIGNS.contains(second.getType()) || Words.isReserved(second);
        tell(second, sure ? Certainty.SAFE : Certainty.MAYBE);
        return true;
      }
    }
    return false;
  }

  /** What `map` names may be called alike at both ends: it is the `to` between them that lacks. */
  private static boolean isMapping(TokenStream input, int first) {
    return first > 0 && input.get(first - 1).getType() == MasteringLexer.MAP;
  }

  private boolean isSame(Token one, Token next) {
    return one.getType() == next.getType()
        && !FRAMES.contains(next.getType())
        && one.getText().equals(next.getText())
        && places.line(one) == places.line(next);
  }

  private void tell(Token second, Certainty certainty) {
    Diagnostic said =
        messages.add(
            Code.MST001,
            places.of(second),
            Words.shown(second) + " stands here twice.",
            "Delete one of the two.",
            Fix.safe("delete the second one", new Edit(places.of(second), "")).with(certainty));
    repairs.remove(second, said);
  }
}
