package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Span;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** Recognises names of several words that are not quoted: {@code source Corporate AD}. */
final class UnquotedNames {
  private static final Set<Integer> HEADERS =
      Set.of(
          MasteringParser.ORG,
          MasteringParser.SOURCE,
          MasteringParser.APP,
          MasteringParser.IDP,
          MasteringParser.INBOUND);

  private static final Set<Integer> LISTS =
      Set.of(MasteringParser.PRIORITY, MasteringParser.ATTRIBUTE);

  /** What stands before a name in a list. */
  private static final Set<Integer> IN_LISTS =
      Set.of(MasteringParser.PRIORITY, MasteringParser.WITH, MasteringParser.COMMA);

  private final Places places;
  private final Messages messages;

  UnquotedNames(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  /** Whether the mistake is such a name, and was reported as one. */
  boolean report(TokenStream input, Token bad) {
    int at = bad.getTokenIndex();
    if (at < 2 || !isWord(input, at, bad) || !isWord(input, at - 1, bad)) {
      return false;
    }
    int first = at - 1;
    while (first > 1 && isWord(input, first - 1, bad)) {
      first--;
    }
    int last = at;
    while (last + 1 < input.size() && isWord(input, last + 1, bad)) {
      last++;
    }
    boolean header =
        HEADERS.contains(input.get(first - 1).getType()) && Words.opens(input.get(last + 1));
    boolean list =
        IN_LISTS.contains(input.get(first - 1).getType())
            && LISTS.contains(startOfLine(input, at).getType());
    if (!header && !list) {
      return false;
    }
    if (!blankBetween(input.get(at - 1), input.get(at))) {
      return false;
    }
    tell(input, first, last);
    return true;
  }

  private boolean isWord(TokenStream input, int index, Token bad) {
    Token token = input.get(index);
    return token.getType() == MasteringParser.WORD && places.line(token) == places.line(bad);
  }

  /** A character without a meaning between two words is another mistake, and was told of. */
  private static boolean blankBetween(Token one, Token next) {
    Interval between = Interval.of(one.getStopIndex() + 1, next.getStartIndex() - 1);
    return next.getInputStream().getText(between).isBlank();
  }

  private Token startOfLine(TokenStream input, int at) {
    int first = at;
    while (first > 0 && places.line(input.get(first - 1)) == places.line(input.get(at))) {
      first--;
    }
    return input.get(first);
  }

  private void tell(TokenStream input, int first, int last) {
    StringBuilder name = new StringBuilder(input.get(first).getText());
    for (int i = first + 1; i <= last; i++) {
      name.append(' ').append(input.get(i).getText());
    }
    String quoted = "\"" + name + "\"";
    Span span = places.of(input.get(first), input.get(last));
    messages.add(
        Code.MST001,
        span,
        "A name of several words stands between double quotes.",
        "Quote it: `" + quoted + "`.",
        "quote it",
        new Edit(span, quoted));
  }
}
