package io.mastering.stores;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mastering.engine.store.StoreFailure;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What DuckDB reads from a file. */
final class DuckRows {
  private DuckRows() {}

  /** Skips a test where there is no library of DuckDB for this machine. */
  static void assumeDuckDb() {
    boolean runs;
    String why = "";
    try (DuckDb duck = DuckDb.start()) {
      runs = true;
    } catch (StoreFailure e) {
      runs = false;
      why = String.valueOf(e.getMessage());
    }
    assumeThat(runs).as(why).isTrue();
  }

  static List<JsonNode> ofTable(Path database, String table) throws SQLException {
    return rows(
        "ATTACH " + Sql.literal(database) + " AS asked (READ_ONLY)",
        "USE asked",
        "SELECT json_array(" + PlainRows.COLUMNS.get(table) + ") FROM " + table);
  }

  static List<JsonNode> ofParquet(Path file, String table) throws SQLException {
    try (DuckDb duck = DuckDb.start()) {
      duck.run("CREATE VIEW decisions AS FROM read_parquet(" + Sql.literal(file) + ")");
      for (String view : Sql.statements("views.sql")) {
        duck.run(view);
      }
      return read(duck, "SELECT json_array(" + PlainRows.COLUMNS.get(table) + ") FROM " + table);
    } catch (StoreFailure e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the last of several statements answers. */
  static List<JsonNode> rows(String... statements) throws SQLException {
    try (DuckDb duck = DuckDb.start()) {
      for (int i = 0; i < statements.length - 1; i++) {
        duck.run(statements[i]);
      }
      return read(duck, statements[statements.length - 1]);
    } catch (StoreFailure e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> read(DuckDb duck, String question) throws SQLException {
    return duck.column(question).stream().map(PlainRows::row).toList();
  }
}
