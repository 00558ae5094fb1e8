package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.parse.Piece.Role;
import io.mastering.dsl.parse.Piece.Sort;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/**
 * The door to a text as its author has written it: every word, sign and comment in order. There are
 * no pieces of a text with a mistake.
 *
 * @param pieces empty when there is an error among the diagnostics
 */
public record Pieces(List<Piece> pieces, List<Diagnostic> diagnostics) {
  private static final Map<Integer, Sort> SORTS =
      Map.of(
          MasteringLexer.COMMA, Sort.COMMA,
          MasteringLexer.COLON, Sort.COLON,
          MasteringLexer.LPAREN, Sort.LEFT_PARENTHESIS,
          MasteringLexer.RPAREN, Sort.RIGHT_PARENTHESIS,
          MasteringLexer.LBRACE, Sort.OPENING_BRACE,
          MasteringLexer.RBRACE, Sort.CLOSING_BRACE,
          MasteringLexer.CASES, Sort.TABLE,
          MasteringLexer.BAR, Sort.BAR,
          MasteringLexer.ROW_END, Sort.END_OF_ROW,
          MasteringLexer.COMMENT, Sort.COMMENT);

  public Pieces {
    pieces = List.copyOf(pieces);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a text.
   *
   * @param file how the text is called in messages
   */
  public static Pieces of(String file, String text) {
    Parsed parsed = Parser.parse(file, text);
    if (parsed.hasErrors()) {
      return new Pieces(List.of(), parsed.diagnostics());
    }
    String clean = Text.clean(text);
    List<Token> tokens = tokens(clean);
    return new Pieces(pieces(tokens, Roles.of(tree(tokens)), new Places(file, clean)), List.of());
  }

  /** Whether both texts say the same, however they are laid out. */
  public boolean sayTheSameAs(Pieces others) {
    List<Piece> mine = withEnds(pieces);
    List<Piece> theirs = withEnds(others.pieces);
    boolean same = mine.size() == theirs.size();
    for (int i = 0; same && i < mine.size(); i++) {
      same = mine.get(i).saysTheSameAs(theirs.get(i));
    }
    return same;
  }

  /** A brace may stand right behind the last row of a table, and ends it. */
  private static List<Piece> withEnds(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean afterBar = !all.isEmpty() && all.get(all.size() - 1).sort() == Sort.BAR;
      if (afterBar && piece.sort() == Sort.CLOSING_BRACE) {
        all.add(new Piece(Sort.END_OF_ROW, "", Role.NONE, 0));
      }
      all.add(piece);
    }
    return all;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    PolicyLexer lexer = new PolicyLexer(CharStreams.fromString(text));
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF) {
      tokens.add(token);
      token = lexer.nextToken();
    }
    tokens.add(token);
    return tokens;
  }

  private static MasteringParser.PolicyContext tree(List<Token> tokens) {
    List<Token> words =
        tokens.stream().filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL).toList();
    MasteringParser parser = new MasteringParser(new CommonTokenStream(new ListTokenSource(words)));
    parser.removeErrorListeners();
    return parser.policy();
  }

  private static List<Piece> pieces(List<Token> tokens, Map<Token, Role> roles, Places places) {
    List<Piece> pieces = new ArrayList<>();
    int line = 0;
    for (Token token : tokens) {
      Optional<Sort> sort = sort(token);
      if (sort.isPresent()) {
        Role role = roles.getOrDefault(token, Role.NONE);
        int gap = places.line(token) - line;
        pieces.add(new Piece(sort.get(), text(token, sort.get()), role, gap));
        line = sort.get() == Sort.TABLE ? places.line(token.getStopIndex()) : places.line(token);
      }
    }
    return pieces;
  }

  /** Empty for what is between the pieces. */
  private static Optional<Sort> sort(Token token) {
    boolean blank =
        token.getType() == Token.EOF
            || token.getChannel() != Token.DEFAULT_CHANNEL
                && token.getChannel() != MasteringLexer.COMMENTS;
    return blank ? Optional.empty() : Optional.of(SORTS.getOrDefault(token.getType(), Sort.WORD));
  }

  private static String text(Token token, Sort sort) {
    return switch (sort) {
      case TABLE -> "cases {";
      case END_OF_ROW -> "";
      case COMMENT -> token.getText().stripTrailing();
      case WORD,
          COMMA,
          COLON,
          LEFT_PARENTHESIS,
          RIGHT_PARENTHESIS,
          OPENING_BRACE,
          CLOSING_BRACE,
          BAR ->
          token.getText();
    };
  }
}
