package io.mastering.stores;

import io.mastering.engine.store.StoreFailure;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a database of DuckDB holds before we write to it.
 *
 * @param comments of each table and view, by schema and name
 */
record DuckDbContent(Map<String, String> comments) {
  private static final String LOOKED_AT = "mastering_looked_at";
  private static final String OURS_IN = "main.";

  /** Looks into a file; fails when it is no database, or holds a table of ours that is not ours. */
  static DuckDbContent of(DuckDb duck, Path file) throws StoreFailure {
    DuckDbContent content;
    try {
      duck.run("ATTACH " + Sql.literal(file) + " AS " + LOOKED_AT + " (TYPE duckdb)");
      content = new DuckDbContent(comments(duck));
      duck.run("DETACH " + LOOKED_AT);
    } catch (SQLException e) {
      throw DuckDb.failure("--output duckdb:" + file + " cannot be written", e);
    }
    for (String table : TableName.words()) {
      String comment = content.comments.getOrDefault(OURS_IN + table, TableName.ANY_MARK);
      if (!comment.startsWith(TableName.ANY_MARK)) {
        throw new StoreFailure(
            file + " has a table \"" + table + "\" that mastering has not made.",
            "Name another file, or give that table another name.");
      }
    }
    return content;
  }

  private static Map<String, String> comments(DuckDb duck) throws SQLException {
    Map<String, String> comments = new LinkedHashMap<>();
    try (Statement statement = duck.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT schema_name || '.' || table_name, coalesce(comment, '')"
                    + " FROM duckdb_tables() WHERE database_name = '"
                    + LOOKED_AT
                    + "' UNION ALL SELECT schema_name || '.' || view_name, coalesce(comment, '')"
                    + " FROM duckdb_views() WHERE NOT internal AND database_name = '"
                    + LOOKED_AT
                    + "' UNION ALL SELECT schema_name || '.' || sequence_name, ''"
                    + " FROM duckdb_sequences() WHERE database_name = '"
                    + LOOKED_AT
                    + "' UNION ALL SELECT schema_name || '.' || function_name, ''"
                    + " FROM duckdb_functions() WHERE NOT internal AND database_name = '"
                    + LOOKED_AT
                    + "' UNION ALL SELECT schema_name || '.' || type_name, ''"
                    + " FROM duckdb_types() WHERE NOT internal AND database_name = '"
                    + LOOKED_AT
                    + "'")) {
      while (rows.next()) {
        comments.put(rows.getString(1), rows.getString(2));
      }
    }
    return comments;
  }

  /** Whether it holds anything that mastering has not made. */
  boolean isShared() {
    return comments.values().stream().anyMatch(c -> !c.startsWith(TableName.ANY_MARK));
  }
}
