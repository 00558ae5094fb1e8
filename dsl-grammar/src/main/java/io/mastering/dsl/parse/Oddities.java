package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.model.diagnostic.Certainty;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Messages for characters and quotes that are not of the language. */
final class Oddities {
  private static final String NO_MEANING = " has no meaning in a policy.";
  private final Places places;
  private final Messages messages;

  Oddities(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  void report(Tokens tokens) {
    List<Token> odd = tokens.oddities();
    for (int i = 0; i < odd.size(); i++) {
      if (odd.get(i).getType() == MasteringLexer.ODD) {
        int last = endOfRun(odd, i);
        strange(odd.get(i), odd.get(last));
        i = last;
      } else {
        foreign(odd.get(i));
      }
    }
    tokens.words().forEach(this::quotes);
  }

  private static int endOfRun(List<Token> odd, int first) {
    int last = first;
    while (last + 1 < odd.size()
        && odd.get(last + 1).getType() == MasteringLexer.ODD
        && odd.get(last + 1).getStartIndex() == odd.get(last).getStopIndex() + 1) {
      last++;
    }
    return last;
  }

  private void strange(Token first, Token last) {
    int point = first.getText().codePointAt(0);
    boolean visible =
        point > 32
            && Character.isDefined(point)
            && !Character.isISOControl(point)
            && Character.getType(point) != Character.FORMAT;
    String shown =
        visible ? Words.shown(first) : String.format(Locale.ROOT, "The character U+%04X", point);
    Span span = places.of(first, last);
    Diagnostic said =
        Diagnostic.of(
            Code.MST012,
            span,
            first == last ? shown + NO_MEANING : shown + " and what follows it" + NO_MEANING,
            "Delete it, or put the text it belongs to between double quotes.");
    Fix fix = Fix.safe("delete it", new Edit(span, ""));
    messages.add(said.with(visible || first != last ? fix.with(Certainty.MAYBE) : fix));
  }

  private void foreign(Token token) {
    Span span = places.of(token);
    if (token.getType() == MasteringLexer.SEMICOLON) {
      messages.add(
          Code.MST013,
          span,
          "Statements are not ended with a semicolon.",
          "Delete it.",
          "delete the semicolon",
          new Edit(span, ""));
    } else {
      Span slashes = places.span(token.getStartIndex(), token.getStartIndex() + 2);
      messages.add(
          Code.MST013,
          slashes,
          "A comment starts with `#`.",
          "Write `#` instead of `//`.",
          "write `#`",
          new Edit(slashes, "#"));
    }
  }

  private void quotes(Token token) {
    Span span = places.of(token);
    if (token.getType() == MasteringLexer.UNCLOSED) {
      messages.add(
          Code.MST003,
          span,
          "This quoted text is not closed before the line ends.",
          "Put a double quote at its end; a double quote inside a text is written `\\\"`.",
          Fix.maybe("close the quote", new Edit(places.after(token), "\"")));
    } else if (token.getType() == MasteringLexer.OTHER_QUOTES) {
      String text = token.getText();
      messages.add(
          Code.MST013,
          span,
          "Texts are quoted with straight double quotes.",
          "Write the text between `\"` and `\"`.",
          "use double quotes",
          new Edit(span, "\"" + text.substring(1, text.length() - 1).replace("\\", "\\\\") + "\""));
    } else if (token.getType() == MasteringLexer.EQUALS) {
      messages.add(
          Code.MST013,
          span,
          "A setting and its value are joined by a colon.",
          "Write `:` instead of `=`.",
          "write a colon",
          new Edit(span, ":"));
    }
  }
}
