package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.syntax.SettingNames;
import io.mastering.model.diagnostic.Certainty;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Nearest;
import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Messages for words that begin no statement: a misspelt starter, or a setting without its colon.
 * The grammar takes any row of words for the name of a setting.
 */
final class UnknownWords {
  private static final Set<String> VALUES = Set.of("yes", "no", "on", "off", "none");
  private final Places places;
  private final Messages messages;
  private final Repairs repairs;

  UnknownWords(Places places, Messages messages, Repairs repairs) {
    this.places = places;
    this.messages = messages;
    this.repairs = repairs;
  }

  /** Reports words that begin no statement, one line of them at a time. */
  void report(List<List<Token>> lines, Token next) {
    for (List<Token> words : lines) {
      reportLine(words, next);
    }
  }

  private void reportLine(List<Token> words, Token next) {
    Token first = words.get(0);
    int known = knownPrefix(words);
    boolean value = words.size() > 1 && VALUES.contains(words.get(words.size() - 1).getText());
    Optional<String> near =
        first.getType() == MasteringParser.WORD
            ? Nearest.to(first.getText(), Words.STARTERS)
            : Optional.empty();
    if (known > 0 || value) {
      noColon(words, known > 0 ? known : words.size() - 1, known > 0);
    } else if (near.isPresent()) {
      misspelt(first, near.get());
    } else if (words.size() > 1 && !Words.opens(next)) {
      noColon(words, words.size() - 1, false);
    } else {
      messages.add(
          Code.MST002,
          places.of(first),
          "No statement begins with " + Words.shown(first) + ".",
          "A setting is written `words: value`; statements begin with words like `source`, "
              + "`attribute`, `priority` or `map`.");
    }
  }

  private static int knownPrefix(List<Token> words) {
    for (int n = Math.min(words.size(), SettingNames.MOST_WORDS); n > 0; n--) {
      if (SettingNames.isKnown(joined(words.subList(0, n)))) {
        return n;
      }
    }
    return 0;
  }

  static String joined(List<? extends Token> words) {
    return String.join(" ", words.stream().map(Token::getText).toList());
  }

  private void noColon(List<Token> words, int nameLength, boolean known) {
    Token end = words.get(Math.min(words.size() - 1, 2 * SettingNames.MOST_WORDS));
    Span span = places.of(words.get(0), end);
    nameLength = Math.min(nameLength, SettingNames.MOST_WORDS);
    Token last = words.get(nameLength - 1);
    messages.add(
        Code.MST006,
        span,
        "A setting needs a colon between its name and its value.",
        "Write `" + joined(words.subList(0, nameLength)) + ": ...`.",
        Fix.safe("insert a colon", new Edit(places.after(last), ":"))
            .with(known ? Certainty.SAFE : Certainty.MAYBE));
  }

  private void misspelt(Token first, String word) {
    Span span = places.of(first);
    boolean wrongCase = first.getText().equalsIgnoreCase(word);
    Diagnostic said =
        messages.add(
            wrongCase ? Code.MST007 : Code.MST002,
            span,
            wrongCase
                ? "The words of the language are in lower case: `" + word + "`."
                : "No statement begins with " + Words.shown(first) + ".",
            "Did you mean `" + word + "`?",
            Fix.safe("write `" + word + "`", new Edit(span, word))
                .with(Nearest.certainty(first.getText(), word, Words.STARTERS)));
    Words.type(word).ifPresent(type -> repairs.read(first, type, said));
  }
}
