package io.mastering.stores;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says what PostgreSQL objects to. Details are left out: they quote values. */
final class PostgresWords {
  private static final String OTHERWISE = "See what the database says of it in its log.";

  /** By the beginning of the code that the standard of SQL and PostgreSQL give to an error. */
  private static final Map<String, String> HELP =
      Map.ofEntries(
          Map.entry("08", "Look at host and port, and whether the database runs."),
          Map.entry(
              "28", "Look at the user in the address, and at the password: PGPASSWORD, ~/.pgpass."),
          Map.entry("3D", "Make the database first, or name another."),
          Map.entry("42501", "Let the user create a schema there, or write to its tables."),
          Map.entry("53", "Make room, or let more connections in."),
          Map.entry("54", "A value is longer than PostgreSQL can keep there."),
          Map.entry("55P03", "Somebody else holds the tables: try again when they are free."),
          Map.entry("22P05", "Write to duckdb:FILE, which can keep it."),
          Map.entry("57", "The database went away; try again."));

  private PostgresWords() {}

  static String why(SQLException cause) {
    if ("22P05".equals(cause.getSQLState())) {
      return "a value holds the character NUL, which PostgreSQL cannot keep";
    }
    String said =
        Optional.of(cause)
            .filter(PSQLException.class::isInstance)
            .map(e -> ((PSQLException) e).getServerErrorMessage())
            .map(ServerErrorMessage::getMessage)
            .orElseGet(() -> String.valueOf(cause.getMessage()));
    String first = said.lines().findFirst().orElse("").strip();
    int end = first.indexOf(". ");
    String sentence = end > 0 ? first.substring(0, end) : first;
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  static String help(SQLException cause) {
    String state = Optional.ofNullable(cause.getSQLState()).orElse("");
    String whole = HELP.getOrDefault(state, "");
    return whole.isEmpty()
        ? HELP.getOrDefault(state.substring(0, Math.min(2, state.length())), OTHERWISE)
        : whole;
  }
}
