package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * What the parser does after a mistake: it gives up the innermost statement, step, event or fact
 * and goes on at the next line that can begin one, or at the end of the block.
 */
final class Recovery extends DefaultErrorStrategy {
  /** Rules whose mistakes end with them. */
  static final Set<Integer> ANCHORS =
      Set.of(
          MasteringParser.RULE_version,
          MasteringParser.RULE_statement,
          MasteringParser.RULE_declaration,
          MasteringParser.RULE_step,
          MasteringParser.RULE_given,
          MasteringParser.RULE_event,
          MasteringParser.RULE_assertion,
          MasteringParser.RULE_fact,
          MasteringParser.RULE_record,
          MasteringParser.RULE_row);

  /** Words and signs that go on with a statement when they begin a line. */
  private static final Set<Integer> CONTINUATIONS =
      Set.of(
          MasteringParser.COMMA,
          MasteringParser.COLON,
          MasteringParser.EQUALS,
          MasteringParser.LPAREN,
          MasteringParser.RPAREN,
          MasteringParser.LBRACE,
          MasteringParser.OR,
          MasteringParser.IS,
          MasteringParser.AS,
          MasteringParser.BECAUSE,
          MasteringParser.WITH,
          MasteringParser.NUMBER,
          MasteringParser.PERCENT,
          MasteringParser.DATE);

  private static final Set<Integer> IN_SCENARIO =
      Set.of(
          MasteringParser.RULE_step,
          MasteringParser.RULE_given,
          MasteringParser.RULE_event,
          MasteringParser.RULE_assertion);

  private final Places places;
  private final SyntaxErrors errors;
  private final Set<Integer> linesWithMessage = new HashSet<>();

  Recovery(Places places, SyntaxErrors errors, List<? extends Token> words) {
    this.places = places;
    this.errors = errors;
    // What a quote that is not closed has swallowed is missing from its line: it was told of.
    words.stream()
        .filter(word -> word.getType() == MasteringParser.UNCLOSED)
        .forEach(word -> linesWithMessage.add(places.line(word)));
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    if (inErrorRecoveryMode(parser)) {
      return;
    }
    beginErrorCondition(parser);
    Token bad = mistake.getOffendingToken();
    ParserRuleContext anchor = anchorOf(parser.getContext());
    boolean news = linesWithMessage.add(places.line(anchor.getStart()));
    if (bad.getType() != Token.EOF && !firstOfLine(parser, bad)) {
      news |= linesWithMessage.add(places.line(bad));
    }
    if (news && !crossesUnclosed(parser, anchor.getStart(), bad)) {
      errors.report(parser, anchor, mistake);
    }
  }

  private static boolean crossesUnclosed(Parser parser, Token start, Token bad) {
    for (int i = start.getTokenIndex(); i < bad.getTokenIndex(); i++) {
      if (parser.getInputStream().get(i).getType() == MasteringParser.UNCLOSED) {
        return true;
      }
    }
    return false;
  }

  private static ParserRuleContext anchorOf(ParserRuleContext context) {
    ParserRuleContext anchor = context;
    while (!ANCHORS.contains(anchor.getRuleIndex()) && anchor.getParent() != null) {
      anchor = anchor.getParent();
    }
    return anchor;
  }

  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    ParserRuleContext context = parser.getContext();
    if (!ANCHORS.contains(context.getRuleIndex()) && context.getParent() != null) {
      throw mistake;
    }
    boolean scenario = IN_SCENARIO.contains(context.getRuleIndex());
    skip(parser, context.getStart().getTokenIndex(), scenario);
    endErrorCondition(parser);
  }

  /** Skips to the next line that can begin a statement, or to the end of the block. */
  private void skip(Parser parser, int start, boolean scenario) {
    int depth = 0;
    Token token = parser.getCurrentToken();
    while (token.getType() != Token.EOF) {
      boolean progressed = token.getTokenIndex() > start;
      if (depth == 0 && (Words.closes(token) || progressed && begins(parser, token, scenario))) {
        return;
      }
      depth += Words.opens(token) ? 1 : Words.closes(token) ? -1 : 0;
      parser.consume();
      token = parser.getCurrentToken();
    }
  }

  private boolean begins(Parser parser, Token token, boolean scenario) {
    boolean goesOn = CONTINUATIONS.contains(token.getType());
    boolean joint = token.getType() == MasteringParser.AND;
    return firstOfLine(parser, token) && !goesOn && (scenario || !joint);
  }

  private boolean firstOfLine(Parser parser, Token token) {
    int index = token.getTokenIndex();
    return index == 0 || places.line(token) > places.line(parser.getInputStream().get(index - 1));
  }

  /** In a list of statements whatever begins none is reported and skipped, and the list goes on. */
  @Override
  public void sync(Parser parser) {
    ATNState state = parser.getATN().states.get(parser.getState());
    int kind = state.getStateType();
    if (kind != ATNState.STAR_LOOP_ENTRY && kind != ATNState.STAR_LOOP_BACK) {
      return;
    }
    IntervalSet next = parser.getATN().nextTokens(state);
    boolean chain = false;
    while (!next.contains(Token.EPSILON)
        && !next.contains(parser.getCurrentToken().getType())
        && parser.getCurrentToken().getType() != Token.EOF) {
      Token bad = parser.getCurrentToken();
      boolean more = chain && bad.getType() == MasteringParser.AND;
      if (!more && linesWithMessage.add(places.line(bad))) {
        errors.stray(parser);
      }
      chain = true;
      skip(parser, bad.getTokenIndex(), true);
      if (Words.closes(parser.getCurrentToken())) {
        return;
      }
    }
  }

  /** A single word or sign that is missing is supplied, where what follows fits after it. */
  @Override
  public Token recoverInline(Parser parser) {
    IntervalSet expected = getExpectedTokens(parser);
    boolean simple =
        expected.size() == 1
            && Words.literal(expected.getMinElement()).isPresent()
            && !expected.contains(MasteringParser.LBRACE)
            && !expected.contains(MasteringParser.RBRACE);
    ParserRuleContext anchor = anchorOf(parser.getContext());
    if (simple && !inErrorRecoveryMode(parser) && followsAfter(parser)) {
      if (linesWithMessage.add(places.line(anchor.getStart()))) {
        errors.missing(parser, expected.getMinElement());
      }
      return supplied(parser, expected.getMinElement());
    }
    throw new InputMismatchException(parser);
  }

  private static Token supplied(Parser parser, int type) {
    int at = parser.getInputStream().LT(-1).getStopIndex() + 1;
    return Tokens.made(type, Words.literal(type).orElseThrow(), at, at - 1);
  }

  private static boolean followsAfter(Parser parser) {
    ATNState state = parser.getInterpreter().atn.states.get(parser.getState());
    ATNState after = state.transition(0).target;
    IntervalSet next = parser.getInterpreter().atn.nextTokens(after, parser.getContext());
    Token token = parser.getCurrentToken();
    Token before = parser.getInputStream().LT(-1);
    boolean newStatement = Words.isReserved(token) && before.getLine() < token.getLine();
    return next.contains(token.getType()) && !newStatement;
  }
}
