package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.model.diagnostic.Certainty;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Nearest;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Says in the words of the language why a statement could not be read. */
final class SyntaxErrors {
  private static final Set<String> STEP_WORDS = Set.of("given", "when", "then", "and", "cases");
  private static final Set<String> EVENT_WORDS =
      Set.of(
          "creates",
          "signs",
          "imports",
          "fully",
          "incrementally",
          "pushes",
          "deactivates",
          "retries",
          "confirms");

  private final Places places;
  private final Messages messages;
  private final Repairs repairs;
  private final UnknownWords unknown;
  private final UnquotedNames unquoted;
  private final Twice twice;
  private final MissingCommas commas;
  private final Counts counts;

  SyntaxErrors(Places places, Messages messages, Repairs repairs, UnknownWords unknown) {
    this.places = places;
    this.messages = messages;
    this.repairs = repairs;
    this.unknown = unknown;
    this.unquoted = new UnquotedNames(places, messages);
    this.twice = new Twice(places, messages, repairs);
    this.commas = new MissingCommas(places, messages);
    this.counts = new Counts(places, messages, repairs);
  }

  /** Reports the mistake of a statement, step, event or fact. */
  void report(Parser parser, ParserRuleContext anchor, RecognitionException mistake) {
    Token bad = mistake.getOffendingToken();
    Expected expected = Expected.at(parser, mistake);
    TokenStream input = parser.getInputStream();
    if (commas.report(input, anchor.getStart())
        || counts.report(input, bad, expected)
        || twice.report(input, bad)) {
      return;
    }
    if (unquoted.report(input, bad) || unquoted.report(input, anchor.getStart())) {
      return;
    }
    if (wrongCase(bad, expected) || reservedName(parser, anchor, bad, expected)) {
      return;
    }
    if (isSetting(anchor)) {
      unknown.report(wordsBefore(input, anchor.getStart(), bad), bad);
      return;
    }
    if (anchor.getRuleIndex() == MasteringParser.RULE_row) {
      badRow(anchor, anchor.getStart());
      return;
    }
    if (verb(anchor, input) || near(bad, expected)) {
      return;
    }
    general(anchor, input, bad, expected);
  }

  private static boolean isSetting(ParserRuleContext anchor) {
    Token start = anchor.getStart();
    return anchor.getRuleIndex() == MasteringParser.RULE_statement
        && (start.getType() == MasteringParser.WORD || !Words.STARTERS.contains(start.getText()))
        && Words.isWord(start)
        && !Words.isReserved(start)
        && anchor.getRuleContext(MasteringParser.ValueContext.class, 0) == null;
  }

  private List<List<Token>> wordsBefore(TokenStream input, Token start, Token bad) {
    List<Token> words = new ArrayList<>();
    for (int i = start.getTokenIndex(); i < bad.getTokenIndex(); i++) {
      words.add(input.get(i));
    }
    return words.isEmpty() ? List.of(List.of(start)) : places.lines(words);
  }

  private void badRow(ParserRuleContext context, Token place) {
    messages.add(
        Code.MST001,
        places.of(place),
        "A row of a table begins and ends with `|`.",
        Forms.of(context));
  }

  private boolean wrongCase(Token bad, Expected expected) {
    Optional<Integer> meant = Words.typeInAnyCase(bad.getText());
    if (bad.getType() != MasteringParser.WORD || meant.filter(expected::contains).isEmpty()) {
      return false;
    }
    upperCase(bad, meant.get());
    return true;
  }

  /** A word of the language in the wrong case. */
  void upperCase(Token bad, int meant) {
    String word = Words.literal(meant).orElseThrow();
    Diagnostic said =
        messages.add(
            Code.MST007,
            places.of(bad),
            "The words of the language are in lower case: `" + word + "`.",
            "Write `" + word + "`.",
            "write `" + word + "`",
            new Edit(places.of(bad), word));
    repairs.read(bad, meant, said);
  }

  private boolean reservedName(
      Parser parser, ParserRuleContext anchor, Token bad, Expected expected) {
    boolean header = expected.contains(MasteringParser.LBRACE) && !endsHeader(anchor, bad);
    boolean name = Words.isReserved(bad) && (expected.contains(MasteringParser.WORD) || header);
    boolean begins = bad == anchor.getStart() || firstOfLine(parser.getInputStream(), bad);
    if (!name || begins || isSetting(anchor)) {
      return false;
    }
    Diagnostic said =
        messages.add(
            Code.MST008,
            places.of(bad),
            Words.shown(bad) + " is a word of the language and cannot stand for a name as it is.",
            "Quote it: `\"" + bad.getText() + "\"`.",
            "quote it",
            new Edit(places.of(bad), "\"" + bad.getText() + "\""));
    repairs.read(bad, MasteringParser.WORD, said);
    return true;
  }

  /** Whether a header has all its words before a token: only its brace can follow. */
  private static boolean endsHeader(ParserRuleContext anchor, Token bad) {
    int words = anchor.getStart().getType() == MasteringParser.USER ? 2 : 1;
    return bad.getTokenIndex() != anchor.getStart().getTokenIndex() + words;
  }

  private boolean firstOfLine(TokenStream input, Token token) {
    int index = token.getTokenIndex();
    return index == 0 || places.line(token) > places.line(input.get(index - 1));
  }

  /** An event whose verb is misspelt: the word after the one who acts. */
  private boolean verb(ParserRuleContext anchor, TokenStream input) {
    int at = anchor.getStart().getTokenIndex() + 1;
    if (anchor.getRuleIndex() != MasteringParser.RULE_event || at + 2 >= input.size()) {
      return false;
    }
    Token verb = input.get(at).getType() == MasteringParser.IN ? input.get(at + 2) : input.get(at);
    Optional<String> near = Nearest.to(verb.getText(), EVENT_WORDS);
    if (verb.getType() != MasteringParser.WORD || near.isEmpty()) {
      return false;
    }
    didYouMean(Code.MST001, verb, near.get(), EVENT_WORDS);
    return true;
  }

  private boolean near(Token bad, Expected expected) {
    Optional<String> near = Nearest.to(bad.getText(), expected.words());
    if (bad.getType() != MasteringParser.WORD || near.isEmpty()) {
      return false;
    }
    didYouMean(Code.MST001, bad, near.get(), expected.words());
    return true;
  }

  private void didYouMean(Code code, Token bad, String word, Set<String> known) {
    Span span = places.of(bad);
    Certainty certainty = Nearest.certainty(bad.getText(), word, known);
    Diagnostic said =
        messages.add(
            code,
            span,
            Words.shown(bad) + " is not a word that can stand here.",
            "Did you mean `" + word + "`?",
            Fix.safe("write `" + word + "`", new Edit(span, word)).with(certainty));
    Words.type(word).ifPresent(type -> repairs.read(bad, type, said));
  }

  private void general(ParserRuleContext anchor, TokenStream input, Token bad, Expected expected) {
    Token start = anchor.getStart();
    boolean cut =
        bad != start
            && (bad.getType() == Token.EOF || Words.closes(bad) || firstOfLine(input, bad));
    String next = expected.only().map(word -> " `" + word + "` is missing.").orElse("");
    if (bad == start && (bad.getType() == Token.EOF || Words.closes(bad))) {
      Token last = input.get(bad.getTokenIndex() - 1);
      String message = "Something is missing after " + Words.shown(last) + ".";
      messages.add(Code.MST001, places.of(last), message, Forms.of(anchor));
    } else if (cut) {
      Token last = input.get(bad.getTokenIndex() - 1);
      messages.add(
          Code.MST001, places.of(start, last), "This is not complete." + next, Forms.of(anchor));
    } else if (expected.only().isPresent() && bad != start) {
      missing(input.get(bad.getTokenIndex() - 1), bad, expected.only().get());
    } else {
      messages.add(
          Code.MST001, places.of(bad), Words.shown(bad) + " cannot stand here.", Forms.of(anchor));
    }
  }

  /** Reports a word or sign that was left out where only that one can stand. */
  void missing(Parser parser, int type) {
    if (twice.report(parser.getInputStream(), parser.getCurrentToken())) {
      return;
    }
    Token before = parser.getInputStream().LT(-1);
    missing(before, parser.getCurrentToken(), Words.literal(type).orElseThrow());
  }

  private void missing(Token before, Token next, String word) {
    boolean sign = !Character.isLetter(word.charAt(0));
    messages.add(
        Code.MST001,
        places.of(next),
        "`" + word + "` is missing before " + Words.shown(next) + ".",
        "Write `" + word + "` between `" + before.getText() + "` and " + Words.shown(next) + ".",
        "insert `" + word + "`",
        new Edit(places.after(before), sign ? word : " " + word));
  }

  /** Reports a token with which nothing can begin here. */
  void stray(Parser parser) {
    Token bad = parser.getCurrentToken();
    ParserRuleContext context = parser.getContext();
    if (twice.report(parser.getInputStream(), bad)) {
      return;
    }
    if (context instanceof MasteringParser.ScenarioStatementContext) {
      strayStep(bad);
      return;
    }
    if (context.getRuleIndex() == MasteringParser.RULE_cases) {
      badRow(context, bad);
      return;
    }
    if (commas.report(parser.getInputStream(), bad)) {
      return;
    }
    boolean list = context.getRuleIndex() == MasteringParser.RULE_facts;
    String help =
        switch (bad.getType()) {
          case MasteringParser.MASTERING -> "It stands once, in the first line of the file.";
          case MasteringParser.GIVEN, MasteringParser.THEN ->
              "It is a step of a scenario: `scenario \"what it shows\" { ... }`.";
          case MasteringParser.CASES_WORD -> "A table of cases stands in a scenario.";
          default -> list ? Forms.of(context) : "Delete it, or join it to what stands before it.";
        };
    messages.add(Code.MST011, places.of(bad), Words.shown(bad) + " begins nothing here.", help);
  }

  private void strayStep(Token bad) {
    Optional<String> near = Nearest.to(bad.getText(), STEP_WORDS);
    if (bad.getType() == MasteringParser.WORD && near.isPresent()) {
      didYouMean(Code.MST002, bad, near.get(), STEP_WORDS);
    } else {
      messages.add(
          Code.MST002,
          places.of(bad),
          "A step does not begin with " + Words.shown(bad) + ".",
          Words.isReserved(bad) && bad.getType() != MasteringParser.AND
              ? "Steps begin with `given`, `when` or `then`; other statements stand outside."
              : "Steps begin with `given`, `when` or `then`; more of the same begin with `and`.");
    }
  }
}
