package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

/** The words of the language: which there are, which are reserved, which open a block. */
final class Words {
  /** Words that may not stand for a name without quotes. */
  static final Set<Integer> RESERVED = new HashSet<>();

  /** Words that begin a statement of a policy. */
  static final Set<String> STARTERS = new TreeSet<>();

  /** Words after which a brace opens a block. */
  static final Set<Integer> BLOCKS =
      Set.of(
          MasteringLexer.ORG,
          MasteringLexer.SOURCE,
          MasteringLexer.APP,
          MasteringLexer.IDP,
          MasteringLexer.INBOUND,
          MasteringLexer.USER,
          MasteringLexer.PROFILE,
          MasteringLexer.WHEN,
          MasteringLexer.MATCHING,
          MasteringLexer.SAFEGUARD,
          MasteringLexer.PUSH,
          MasteringLexer.ON,
          MasteringLexer.SCENARIO,
          MasteringLexer.GIVEN,
          MasteringLexer.CASES_WORD);

  private static final Map<String, Integer> TYPES = new HashMap<>();

  static {
    for (int type = 1; type <= MasteringLexer.VOCABULARY.getMaxTokenType(); type++) {
      String literal = MasteringLexer.VOCABULARY.getLiteralName(type);
      if (literal != null && Character.isLetter(literal.charAt(1))) {
        TYPES.put(literal.substring(1, literal.length() - 1), type);
      }
    }
    for (int type = MasteringLexer.CASES_WORD; type <= MasteringLexer.LEAVE; type++) {
      RESERVED.add(type);
    }
    List<Integer> noStarters =
        List.of(
            MasteringLexer.GIVEN,
            MasteringLexer.THEN,
            MasteringLexer.AND,
            MasteringLexer.OR,
            MasteringLexer.NOT,
            MasteringLexer.IS,
            MasteringLexer.CASES_WORD,
            MasteringLexer.MASTERING);
    TYPES.forEach(
        (word, type) -> {
          if (RESERVED.contains(type) && !noStarters.contains(type)) {
            STARTERS.add(word);
          }
        });
    STARTERS.addAll(List.of("kind", "id", "target", "push", "exact", "partial"));
  }

  private Words() {}

  /** The type of a word of the language, exactly as written. */
  static Optional<Integer> type(String word) {
    return Optional.ofNullable(TYPES.get(word));
  }

  /** The type of a word of the language in whatever case. */
  static Optional<Integer> typeInAnyCase(String word) {
    return type(word.toLowerCase(Locale.ROOT));
  }

  /** The word or sign of a type; empty for a type with many texts. */
  static Optional<String> literal(int type) {
    return Optional.ofNullable(MasteringLexer.VOCABULARY.getLiteralName(type))
        .map(quoted -> quoted.substring(1, quoted.length() - 1));
  }

  static boolean isReserved(Token token) {
    return RESERVED.contains(token.getType());
  }

  /** Whether a name may be written like this without quotes. */
  static boolean isReserved(String word) {
    return type(word).filter(RESERVED::contains).isPresent();
  }

  /** Whether a token opens a brace. */
  static boolean opens(Token token) {
    return token.getType() == MasteringLexer.LBRACE || token.getType() == MasteringLexer.CASES;
  }

  static boolean closes(Token token) {
    return token.getType() == MasteringLexer.RBRACE;
  }

  /** Whether a token is a word of any sort. */
  static boolean isWord(Token token) {
    return token.getType() == MasteringLexer.WORD
        || literal(token.getType()).filter(l -> Character.isLetter(l.charAt(0))).isPresent();
  }

  /** How a token is shown to a reader: on one line, not too long. */
  static String shown(Token token) {
    if (token.getType() == Token.EOF) {
      return "the end of the file";
    }
    String text = token.getText().isBlank() ? "the end of the line" : token.getText();
    int cut = text.offsetByCodePoints(0, Math.min(30, text.codePointCount(0, text.length())));
    return "`" + (cut < text.length() ? text.substring(0, cut) + "..." : text) + "`";
  }
}
