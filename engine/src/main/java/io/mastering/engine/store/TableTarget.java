package io.mastering.engine.store;

import java.nio.file.Path;

/** Where decisions go as tables. */
public sealed interface TableTarget {

  /** One file of Parquet: the decisions alone. */
  record Parquet(Path file) implements TableTarget {}

  /** A database of DuckDB, which is one file. */
  record DuckDb(Path file) implements TableTarget {}

  /**
   * A database of PostgreSQL.
   *
   * @param url as JDBC takes it; it may hold a password and is never shown
   */
  record PostgreSql(String url) implements TableTarget {
    @Override
    public String toString() {
      return "PostgreSql[]";
    }
  }
}
