package io.mastering.stores;

import io.mastering.engine.store.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** A file that is asked, opened so that nothing can be changed and nothing else be read. */
final class AskedFile {
  private static final String ASKED = "asked";
  private static final int HEAD = 512;
  private static final String GZIP = "\u001F\u008B";
  private static final String ZSTANDARD = "(\u00B5/\u00FD";

  private AskedFile() {}

  /** Makes the tables of a file those of DuckDB, and then shuts the door. */
  static void open(DuckDb duck, Path file) throws StoreFailure {
    String head = head(file);
    if (isNamedPacked(file) && !isPacked(head)) {
      throw new StoreFailure(
          file + " has the name of a compressed file, and is none.",
          "Give it a name without .gz or .zst at the end.");
    }
    try {
      if (head.startsWith("PAR1")) {
        duck.run("CREATE VIEW decisions AS FROM read_parquet(" + Sql.literal(file) + ")");
        views(duck);
      } else if (head.startsWith("DUCK", 8)) {
        duck.run(
            "ATTACH " + Sql.literal(file) + " AS " + ASKED + " (TYPE duckdb, READ_ONLY)",
            "USE " + ASKED);
      } else if (head.contains("\"mastering/situation/")) {
        view(duck, "situations", file);
      } else if (head.contains("\"mastering/decision/") || isNamedPacked(file)) {
        view(duck, "decisions", file);
        views(duck);
      } else {
        throw noDecisions(file, new SQLException("another sort of file"));
      }
      duck.run(
          "SET allowed_paths = [" + Sql.literal(file) + "]",
          "SET enable_external_access = false",
          "SET lock_configuration = true");
    } catch (SQLException e) {
      throw noDecisions(file, e);
    }
  }

  private static String head(Path file) throws StoreFailure {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new StoreFailure(file + " cannot be read.", "Look at its name and its permissions.", e);
    }
  }

  private static boolean isNamedPacked(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return List.of(".gz", ".zst").stream().anyMatch(name::endsWith);
  }

  private static boolean isPacked(String head) {
    return head.startsWith(GZIP) || head.startsWith(ZSTANDARD);
  }

  private static void view(DuckDb duck, String table, Path file) throws SQLException {
    duck.run(
        "CREATE VIEW "
            + table
            + " AS "
            + Sql.text(table + ".sql").replace(":file", Sql.literal(file)));
  }

  private static void views(DuckDb duck) throws SQLException {
    for (String view : Sql.statements("views.sql")) {
      duck.run(view);
    }
  }

  private static StoreFailure noDecisions(Path file, SQLException cause) {
    return new StoreFailure(
        file + " is no file of decisions, or it is damaged.",
        "Give what `eval --output` has written: duckdb, parquet, ndjson or situations.",
        cause);
  }
}
