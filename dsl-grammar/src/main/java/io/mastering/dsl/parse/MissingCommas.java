package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Edit;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** A comma that was forgotten between two names of a list, one of which is quoted. */
final class MissingCommas {
  private final Places places;
  private final Messages messages;

  MissingCommas(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  /** Whether what begins nothing is the next name of a list, and was reported as that. */
  boolean report(TokenStream input, Token bad) {
    int at = bad.getTokenIndex();
    if (at == 0 || !isListed(input, at) || !isName(bad) || !isName(input.get(at - 1))) {
      return false;
    }
    Token before = input.get(at - 1);
    if (before.getType() != MasteringParser.STRING && bad.getType() != MasteringParser.STRING) {
      return false;
    }
    messages.add(
        Code.MST001,
        places.of(bad),
        "A comma is missing before " + Words.shown(bad) + ".",
        "Names of a list are separated by commas: `"
            + before.getText()
            + ", "
            + bad.getText()
            + "`.",
        "insert a comma",
        new Edit(places.after(before), ","));
    return true;
  }

  private static boolean isName(Token token) {
    return token.getType() == MasteringParser.STRING || token.getType() == MasteringParser.WORD;
  }

  /** Whether the line up to a word is a list of sources. */
  private boolean isListed(TokenStream input, int at) {
    int line = places.line(input.get(at));
    for (int i = at - 1; i >= 0 && places.line(input.get(i)) == line; i--) {
      int type = input.get(i).getType();
      if (type == MasteringParser.PRIORITY
          || type == MasteringParser.WITH
              && i > 0
              && input.get(i - 1).getType() == MasteringParser.OVERRIDE) {
        return true;
      }
    }
    return false;
  }
}
