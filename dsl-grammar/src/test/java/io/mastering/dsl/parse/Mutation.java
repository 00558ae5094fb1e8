package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * A slip of the hand at one place of a policy.
 *
 * @param last the last word that it hits
 * @param text the policy with it
 */
record Mutation(Kind kind, CommonToken last, String text) {
  private static final Set<Integer> BRACES =
      Set.of(MasteringLexer.LBRACE, MasteringLexer.RBRACE, MasteringLexer.CASES);

  /** What the slip does, in the words of the table in {@code docs/messages.md}. */
  enum Kind {
    LEFT_OUT("a word or sign left out"),
    TWICE("a word or sign written twice"),
    MISSPELT("a word misspelt"),
    SWAPPED("two neighbours swapped"),
    BRACE_LEFT_OUT("a brace left out"),
    BRACE_TWICE("a brace written twice"),
    BRACE_SWAPPED("a brace swapped with its neighbour"),
    QUOTE_LEFT_OUT("a quotation mark left out");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** The words of a policy, one after the other. */
  static List<CommonToken> words(String text) {
    return Tokens.of(text, new Places("p", text)).words().stream()
        .filter(token -> token.getType() != Token.EOF && !token.getText().isBlank())
        .toList();
  }

  /** Every slip at the word with this number. */
  static List<Mutation> at(String text, List<CommonToken> words, int number) {
    Place place = new Place(text, words.get(number));
    List<Mutation> all = new ArrayList<>();
    boolean brace = isBrace(place.token);
    all.add(place.with(brace ? Kind.BRACE_LEFT_OUT : Kind.LEFT_OUT, ""));
    all.add(place.with(brace ? Kind.BRACE_TWICE : Kind.TWICE, place.word() + " " + place.word()));
    if (place.word().length() > 2 && Character.isLetter(place.word().charAt(0)) && !brace) {
      all.add(place.with(Kind.MISSPELT, misspelt(place.word(), number)));
    }
    if (place.token.getType() == MasteringLexer.STRING) {
      String word = place.word();
      String open = number % 2 == 0 ? word.substring(1) : word.substring(0, word.length() - 1);
      all.add(place.with(Kind.QUOTE_LEFT_OUT, open));
    }
    if (number + 1 < words.size()) {
      all.add(place.swapped(new Place(text, words.get(number + 1))));
    }
    all.removeIf(mutation -> mutation.text.equals(text));
    return all;
  }

  private static boolean isBrace(Token token) {
    return BRACES.contains(token.getType());
  }

  private static String misspelt(String word, int number) {
    int at = 1 + number % (word.length() - 1);
    String head = word.substring(0, at);
    return switch (number % 3) {
      case 0 -> head + word.substring(at + 1);
      case 1 -> head + "x" + word.substring(at);
      default ->
          word.substring(0, at - 1)
              + word.charAt(at)
              + word.charAt(at - 1)
              + word.substring(at + 1);
    };
  }

  /** A word in its text. */
  private record Place(String text, CommonToken token) {
    int start() {
      return text.offsetByCodePoints(0, token.getStartIndex());
    }

    int end() {
      return text.offsetByCodePoints(0, token.getStopIndex() + 1);
    }

    String word() {
      return text.substring(start(), end());
    }

    Mutation with(Kind kind, String instead) {
      return new Mutation(
          kind, token, text.substring(0, start()) + instead + text.substring(end()));
    }

    Mutation swapped(Place next) {
      boolean brace = isBrace(token) || isBrace(next.token);
      String between = text.substring(end(), next.start());
      return new Mutation(
          brace ? Kind.BRACE_SWAPPED : Kind.SWAPPED,
          next.token,
          text.substring(0, start()) + next.word() + between + word() + text.substring(next.end()));
    }
  }
}
