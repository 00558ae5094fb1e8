package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.model.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** Takes out what is nested deeper than anyone can read, before it costs time or memory. */
final class Depth {
  private static final int DEEPEST = 50;
  private static final int MOST_NOTS = 10;
  private final Places places;
  private final Messages messages;
  private boolean reported;

  Depth(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  List<CommonToken> limit(List<CommonToken> tokens) {
    List<CommonToken> kept = new ArrayList<>(tokens.size());
    int depth = 0;
    int nots = 0;
    for (CommonToken token : tokens) {
      boolean opens = Words.opens(token) || token.getType() == MasteringLexer.LPAREN;
      boolean closes = Words.closes(token) || token.getType() == MasteringLexer.RPAREN;
      depth += opens ? 1 : 0;
      nots = token.getType() == MasteringLexer.NOT ? nots + 1 : 0;
      if (depth <= DEEPEST && nots <= MOST_NOTS || token.getType() == CommonToken.EOF) {
        kept.add(token);
      } else {
        report(token);
      }
      depth = Math.max(0, depth - (closes ? 1 : 0));
    }
    return kept;
  }

  private void report(CommonToken token) {
    if (!reported) {
      reported = true;
      messages.add(
          Code.MST015,
          places.of(token),
          "From here on the text is nested more than " + DEEPEST + " levels deep.",
          "Give a name to a part of it with `define`, or use fewer braces, parentheses and `not`.");
    }
  }
}
