package io.mastering.cli.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The value of {@code --output}: what goes where.
 *
 * @param place a file, or the address of a database
 */
record EvalOutput(Kind kind, String place) {
  private static final String POSTGRESQL = "jdbc:postgresql:";

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
    HTML,
    /** Decisions as a file of columns. */
    PARQUET,
    /** Decisions as tables of a database that is a file. */
    DUCKDB,
    /** Decisions as tables of a database that is a server. */
    JDBC;

    boolean isFile() {
      return this != JDBC;
    }

    /** Whether it is made at the end, of what was written on the way. */
    boolean isTables() {
      return this == PARQUET || this == DUCKDB || this == JDBC;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static String kinds() {
    return Arrays.stream(Kind.values())
            .filter(Kind::isFile)
            .map(Kind::word)
            .collect(Collectors.joining(", "))
        + ", or it is "
        + POSTGRESQL
        + "//HOST/DATABASE";
  }

  /** What may be shown of a value: the address of a database may hold a password. */
  static String shown(String text) {
    return text.startsWith("jdbc:") ? "jdbc:..." : text;
  }

  /** Empty when the text is neither {@code KIND:FILE} nor an address. */
  static Optional<EvalOutput> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon == text.length() - 1) {
      return Optional.empty();
    }
    if (text.startsWith(POSTGRESQL)) {
      return Optional.of(new EvalOutput(Kind.JDBC, text));
    }
    String word = text.substring(0, colon);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.isFile() && kind.word().equals(word))
        .findFirst()
        .map(kind -> new EvalOutput(kind, text.substring(colon + 1)));
  }

  /** The file, when it is one. */
  Path file() {
    return Path.of(place);
  }
}
