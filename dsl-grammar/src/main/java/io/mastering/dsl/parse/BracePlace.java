package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Where in a line that ends with a closing brace the opening one was forgotten. */
final class BracePlace {
  private static final Set<Integer> NAMED =
      Set.of(
          MasteringLexer.ORG,
          MasteringLexer.SOURCE,
          MasteringLexer.APP,
          MasteringLexer.IDP,
          MasteringLexer.INBOUND,
          MasteringLexer.SCENARIO,
          MasteringLexer.ON);

  private static final Set<Integer> BARE =
      Set.of(MasteringLexer.PUSH, MasteringLexer.PROFILE, MasteringLexer.SAFEGUARD);

  private BracePlace() {}

  /** How many words stand before the missing brace; empty when no brace can stand in the line. */
  static OptionalInt in(List<? extends Token> line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      int next = line.get(i + 1).getType();
      if (line.get(i).getType() == MasteringLexer.WITH
          && next != MasteringLexer.LBRACE
          && next != MasteringLexer.STRING) {
        return OptionalInt.of(i + 1);
      }
    }
    boolean braced = line.stream().anyMatch(Words::opens);
    return braced ? OptionalInt.empty() : behindHeader(line);
  }

  private static OptionalInt behindHeader(List<? extends Token> line) {
    int first = line.get(0).getType();
    boolean step = first == MasteringLexer.GIVEN || first == MasteringLexer.AND;
    int words = 0;
    if (NAMED.contains(first)) {
      words = 2;
    } else if (BARE.contains(first)) {
      words = 1;
    } else if (first == MasteringLexer.USER || first == MasteringLexer.MATCHING) {
      words = 3;
    } else if (step && is(line, 1, MasteringLexer.USER)) {
      words = is(line, 3, MasteringLexer.IN) ? 5 : 3;
    } else if (step && isCount(line) && is(line, 2, MasteringLexer.USERS)) {
      words = is(line, 3, MasteringLexer.IN) ? 5 : 3;
    } else if (first == MasteringLexer.WHEN && is(line, 1, MasteringLexer.LPAREN)) {
      words = behindParenthesis(line);
    }
    return words > 0 && words < line.size() ? OptionalInt.of(words) : OptionalInt.empty();
  }

  private static boolean isCount(List<? extends Token> line) {
    return is(line, 1, MasteringLexer.NUMBER) || is(line, 1, MasteringLexer.PLACEHOLDER);
  }

  private static boolean is(List<? extends Token> line, int at, int type) {
    return at < line.size() && line.get(at).getType() == type;
  }

  private static int behindParenthesis(List<? extends Token> line) {
    int last = 0;
    for (int i = 0; i < line.size(); i++) {
      last = line.get(i).getType() == MasteringLexer.RPAREN ? i + 1 : last;
    }
    return last;
  }
}
