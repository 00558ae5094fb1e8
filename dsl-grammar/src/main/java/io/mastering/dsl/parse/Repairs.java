package io.mastering.dsl.parse;

import io.mastering.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Words that are read as another word after a message has said so ({@code sorce} as {@code
 * source}), so that what follows is understood when the text is read once more.
 */
final class Repairs {
  private final Map<CommonToken, Integer> types = new HashMap<>();
  private final List<Diagnostic> messages = new ArrayList<>();

  /** Reads a word as another from now on; the message has said so. */
  void read(Token token, int as, Diagnostic message) {
    if (token instanceof CommonToken word && types.put(word, as) == null) {
      messages.add(message);
    }
  }

  /** The messages that have said so. */
  List<Diagnostic> messages() {
    return messages;
  }

  void clear() {
    types.clear();
    messages.clear();
  }

  boolean isEmpty() {
    return types.isEmpty();
  }

  void apply() {
    types.forEach(
        (token, type) -> {
          token.setType(type);
          Words.literal(type).ifPresent(token::setText);
        });
  }
}
