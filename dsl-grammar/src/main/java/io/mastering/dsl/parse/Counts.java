package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Span;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** What stands behind a number of users: another word than `users`, or a part of the number. */
final class Counts {
  private static final String USERS = "users";

  private final Places places;
  private final Messages messages;
  private final Repairs repairs;

  Counts(Places places, Messages messages, Repairs repairs) {
    this.places = places;
    this.messages = messages;
    this.repairs = repairs;
  }

  /** Whether the mistake is in how a number of users is given, and was reported as that. */
  boolean report(TokenStream input, Token bad, Expected expected) {
    if (expected.only().filter(USERS::equals).isEmpty()) {
      return false;
    }
    Token number = input.get(bad.getTokenIndex() - 1);
    Token next = input.get(bad.getTokenIndex() + 1);
    boolean sameLine = places.line(number) == places.line(bad);
    if (bad.getType() == MasteringParser.COMMA && next.getType() == MasteringParser.NUMBER) {
      String whole = number.getText() + next.getText();
      messages.add(
          Code.MST001,
          places.of(number, next),
          "A number is written without commas.",
          "Write `" + whole + "`.",
          "write `" + whole + "`",
          new Edit(places.of(number, next), whole));
      return true;
    }
    if (sameLine
        && (bad.getType() == MasteringParser.WORD || bad.getType() == MasteringParser.USER)) {
      word(bad);
      return true;
    }
    return false;
  }

  private void word(Token bad) {
    Span span = places.of(bad);
    Diagnostic said =
        messages.add(
            Code.MST001,
            span,
            "After a number of users stands `users`, not " + Words.shown(bad) + ".",
            "It is written like this: `given 120 users { linked to Workday }`.",
            Fix.safe("write `users`", new Edit(span, USERS)));
    repairs.read(bad, MasteringParser.USERS, said);
  }
}
