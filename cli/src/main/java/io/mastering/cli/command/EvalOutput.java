package io.mastering.cli.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The value of {@code --output}: what goes into which file. */
record EvalOutput(Kind kind, Path file) {
  /** What can be written. */
  enum Kind {
    /** Decisions, one line a user. */
    NDJSON,
    /** Decisions as a table, one row a user. */
    CSV,
    /** Situations with their derivations, one line each. */
    SITUATIONS,
    /** The summary as JSON. */
    JSON,
    /** The summary as text. */
    TEXT,
    /** The summary as a page. */
    HTML;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static String kinds() {
    return Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
  }

  /** Empty when the text is not {@code KIND:FILE}. */
  static Optional<EvalOutput> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon == text.length() - 1) {
      return Optional.empty();
    }
    String word = text.substring(0, colon);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .map(kind -> new EvalOutput(kind, Path.of(text.substring(colon + 1))));
  }
}
