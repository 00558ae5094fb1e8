package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.dsl.syntax.Comment;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The words and signs of a text: those that make statements, the comments, and the odd rest. */
record Tokens(List<CommonToken> words, List<Comment> comments, List<Token> oddities) {
  static Tokens of(String text, Places places) {
    Tokens tokens = new Tokens(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    PolicyLexer lexer = new PolicyLexer(CharStreams.fromString(text));
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF) {
      tokens.sort((CommonToken) token, places);
      token = lexer.nextToken();
    }
    tokens.words.add((CommonToken) token);
    return tokens;
  }

  private void sort(CommonToken token, Places places) {
    if (token.getChannel() == MasteringLexer.COMMENTS) {
      comments.add(new Comment(token.getText(), places.of(token)));
    } else if (token.getChannel() == MasteringLexer.ODDITIES) {
      oddities.add(token);
    } else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
      words.add(token);
      if (token.getType() == MasteringLexer.UNCLOSED) {
        bracesLostIn(token);
      }
    }
  }

  /** A quote that is not closed must not swallow the brace at the end of its line. */
  private void bracesLostIn(CommonToken token) {
    String text = token.getText().stripTrailing();
    int cut = text.length();
    while (cut > 1 && "{})".indexOf(text.charAt(cut - 1)) >= 0) {
      cut--;
    }
    if (text.lastIndexOf('{', cut - 1) > text.lastIndexOf('}', cut - 1)) {
      // The block that is closed there was opened in what is swallowed.
      return;
    }
    int offset = token.getStartIndex() + text.codePointCount(0, cut);
    for (int i = cut; i < text.length(); i++) {
      char sign = text.charAt(i);
      int type =
          sign == '{'
              ? MasteringLexer.LBRACE
              : sign == '}' ? MasteringLexer.RBRACE : MasteringLexer.RPAREN;
      words.add(made(type, String.valueOf(sign), offset, offset));
      offset++;
    }
    if (cut < text.length()) {
      token.setText(text.substring(0, cut).stripTrailing());
      token.setStopIndex(token.getStartIndex() + text.codePointCount(0, cut) - 1);
    }
  }

  /** A token that does not come from the lexer; an end before the start makes it empty. */
  static CommonToken made(int type, String text, int start, int stop) {
    CommonToken token = new CommonToken(type, text);
    token.setStartIndex(start);
    token.setStopIndex(stop);
    return token;
  }
}
