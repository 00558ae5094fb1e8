package io.mastering.dsl.parse;

import io.mastering.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Words that are read as another word after a message has said so ({@code sorce} as {@code
 * source}), so that what follows is understood when the text is read once more.
 */
final class Repairs {
  private final Map<CommonToken, Integer> types = new HashMap<>();
  private final Set<Token> removed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Diagnostic> messages = new ArrayList<>();

  /** Reads a word as another from now on; the message has said so. */
  void read(Token token, int as, Diagnostic message) {
    if (token instanceof CommonToken word && types.put(word, as) == null) {
      messages.add(message);
    }
  }

  /** Passes a word over from now on; the message has said so. */
  void remove(Token token, Diagnostic message) {
    if (removed.add(token)) {
      messages.add(message);
    }
  }

  /** The messages that have said so. */
  List<Diagnostic> messages() {
    return messages;
  }

  void clear() {
    types.clear();
    removed.clear();
    messages.clear();
  }

  boolean isEmpty() {
    return types.isEmpty() && removed.isEmpty();
  }

  void apply(List<CommonToken> words) {
    words.removeIf(removed::contains);
    types.forEach(
        (token, type) -> {
          token.setType(type);
          Words.literal(type).ifPresent(token::setText);
        });
  }
}
