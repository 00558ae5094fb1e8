package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Takes the colons and equals signs out of the headers of blocks ({@code source Workday = &#123;}),
 * where other notations have them, so that one sign costs one message.
 */
final class Headers {
  private static final Set<Integer> NAMED =
      Set.of(
          MasteringLexer.ORG,
          MasteringLexer.SOURCE,
          MasteringLexer.APP,
          MasteringLexer.IDP,
          MasteringLexer.INBOUND);

  private final Places places;
  private final Messages messages;

  Headers(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  List<CommonToken> withoutSigns(List<CommonToken> tokens) {
    List<CommonToken> kept = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      first = isSameLine(tokens, first, i) ? first : i;
      if (NAMED.contains(tokens.get(first).getType()) && isSign(tokens, first, i)) {
        report(tokens.get(i));
      } else {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  private boolean isSameLine(List<CommonToken> tokens, int one, int other) {
    return places.line(tokens.get(one)) == places.line(tokens.get(other));
  }

  /** A sign between the word of the block and its name, or between the name and the brace. */
  private boolean isSign(List<CommonToken> tokens, int first, int at) {
    int type = tokens.get(at).getType();
    int brace = at == first + 1 ? at + 2 : at + 1;
    return (type == MasteringLexer.COLON || type == MasteringLexer.EQUALS)
        && at <= first + 2
        && brace < tokens.size()
        && Words.opens(tokens.get(brace))
        && isSameLine(tokens, first, brace);
  }

  private void report(Token sign) {
    messages.add(
        Code.MST013,
        places.of(sign),
        "The header of a block has no " + Words.shown(sign) + ".",
        "Delete it: a block is written `source Workday { ... }`.",
        "delete it",
        new Edit(places.of(sign), ""));
  }
}
