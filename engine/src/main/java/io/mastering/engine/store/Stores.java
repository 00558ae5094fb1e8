package io.mastering.engine.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Databases and files of tables. They are large, so they are there only when they are asked for.
 */
public interface Stores {

  /** What is on the class path; empty when mastering was started without them. */
  static Optional<Stores> find() {
    return ServiceLoader.load(Stores.class).findFirst();
  }

  /** Says that mastering was started without them. */
  static StoreFailure absent(String what) {
    return new StoreFailure(
        what + " needs the module stores, and mastering was started without it.",
        "Start it by its launcher with MASTERING_STORES=yes before it.");
  }

  /** Begins to write; fails when it is plain already that it cannot be done. */
  TableWriter begin(TableTarget target) throws StoreFailure;

  /**
   * Asks decisions in SQL, and can change nothing; fails with {@link BadSql} when it is the SQL.
   *
   * @param file of DuckDB, of Parquet, or of decisions or situations as NDJSON
   */
  Answer ask(Path file, String sql) throws StoreFailure;

  /** The users of a file of Parquet as lines of JSON, in their order. */
  InputStream users(Path parquet) throws StoreFailure;
}
