package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Words that begin a statement but in the wrong case, and a misspelt first line: seen before the
 * grammar would take them for the name of a setting.
 */
final class FirstWords {
  private final Places places;
  private final Messages messages;
  private final Repairs repairs;

  FirstWords(Places places, Messages messages, Repairs repairs) {
    this.places = places;
    this.messages = messages;
    this.repairs = repairs;
  }

  void check(List<CommonToken> tokens) {
    version(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      if (token.getType() == MasteringLexer.WORD
          && begins(tokens, i)
          && isNoName(tokens.get(i + 1))) {
        Words.typeInAnyCase(token.getText())
            .filter(Words.RESERVED::contains)
            .ifPresent(type -> lower(token, type));
      }
    }
  }

  private boolean begins(List<CommonToken> tokens, int i) {
    return i == 0
        || Words.opens(tokens.get(i - 1))
        || Words.closes(tokens.get(i - 1))
        || places.line(tokens.get(i)) > places.line(tokens.get(i - 1));
  }

  private static boolean isNoName(Token next) {
    return next.getType() != MasteringLexer.COLON
        && next.getType() != MasteringLexer.IS
        && next.getType() != MasteringLexer.IN;
  }

  private void version(List<CommonToken> tokens) {
    CommonToken first = tokens.get(0);
    boolean likely =
        first.getType() == MasteringLexer.WORD && tokens.get(1).getType() == MasteringLexer.NUMBER;
    Optional<String> near = Nearest.to(first.getText(), Set.of("mastering"));
    if (likely && near.isPresent()) {
      Diagnostic said =
          messages.add(
              Code.MST005,
              places.of(first),
              "The first line of a policy says the version of the language.",
              "Did you mean `mastering`?",
              "write `mastering`",
              new Edit(places.of(first), "mastering"));
      repairs.read(first, MasteringLexer.MASTERING, said);
    }
  }

  private void lower(CommonToken token, int type) {
    String word = Words.literal(type).orElseThrow();
    Diagnostic said =
        messages.add(
            Code.MST007,
            places.of(token),
            "The words of the language are in lower case: `" + word + "`.",
            "Write `" + word + "`.",
            "write `" + word + "`",
            new Edit(places.of(token), word));
    repairs.read(token, type, said);
  }
}
