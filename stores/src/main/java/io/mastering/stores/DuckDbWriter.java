package io.mastering.stores;

import io.mastering.engine.report.WholePlace;
import io.mastering.engine.store.StoreFailure;
import io.mastering.engine.store.TableSource;
import io.mastering.engine.store.TableWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Writes decisions into a database of DuckDB. A file that holds nothing else is made beside its
 * place and moved; in one that holds other things our tables are replaced in one transaction.
 */
final class DuckDbWriter implements TableWriter {
  /** The ending of what DuckDB keeps beside a database until it is in the database. */
  private static final String LOG = ".wal";

  private static final String ATTACHED = "mastering_store";

  private final Path file;
  private final DuckDb duck;
  private final Optional<WholePlace> place;

  private DuckDbWriter(Path file, DuckDb duck, Optional<WholePlace> place) {
    this.file = file;
    this.duck = duck;
    this.place = place;
  }

  static DuckDbWriter at(Path file) throws StoreFailure {
    Path log = file.resolveSibling(file.getFileName() + LOG);
    if (!Files.exists(file) && Files.exists(log)) {
      throw new StoreFailure(
          "--output duckdb:"
              + file
              + " cannot be written: "
              + log
              + " was left of a database that is not there any more.",
          "Move it away, or name another file: beside it nobody could open a new database.");
    }
    DuckDb duck = DuckDb.start();
    try {
      boolean shared = Files.exists(file) && DuckDbContent.of(duck, file).isShared();
      return new DuckDbWriter(
          file, duck, shared ? Optional.empty() : Optional.of(Places.at(file, LOG)));
    } catch (StoreFailure e) {
      duck.close();
      throw e;
    }
  }

  @Override
  public void write(TableSource source) throws StoreFailure {
    Path written = place.map(WholePlace::draft).orElse(file);
    try {
      duck.run(
          "ATTACH " + Sql.literal(written) + " AS " + ATTACHED + " (TYPE duckdb)",
          "USE " + ATTACHED,
          "BEGIN TRANSACTION",
          table(TableName.DECISIONS, "decisions.sql", source.decisions()),
          table(TableName.SITUATIONS, "situations.sql", source.situations()),
          run(source));
      for (String view : Sql.statements("views.sql")) {
        duck.run(view);
      }
      for (TableName table : TableName.values()) {
        duck.run(comment(table));
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static String table(TableName table, String select, Path lines) {
    return "CREATE OR REPLACE TABLE "
        + table.word()
        + " AS "
        + Sql.text(select).replace(":file", Sql.literal(lines));
  }

  private static String run(TableSource source) {
    return "CREATE OR REPLACE TABLE run AS SELECT "
        + Sql.literal(source.facts().version())
        + " AS version, "
        + Sql.literal(source.facts().policy())
        + " AS policy, "
        + Sql.literal(source.facts().snapshot())
        + " AS snapshot, "
        + source.facts().takenAt().map(Sql::literal).orElse("NULL::VARCHAR")
        + " AS taken_at, "
        + source.facts().users()
        + "::BIGINT AS users, "
        + source.facts().rejected()
        + "::BIGINT AS rejected, "
        + source.facts().situations()
        + "::BIGINT AS situations, "
        + Sql.literal(source.facts().summary())
        + "::JSON AS summary";
  }

  private static String comment(TableName table) {
    boolean view =
        switch (table) {
          case RUN, DECISIONS, SITUATIONS -> false;
          case OWNERS, PUSHES, FINDINGS, DEMANDS -> true;
        };
    return "COMMENT ON "
        + (view ? "VIEW " : "TABLE ")
        + table.word()
        + " IS "
        + Sql.literal(table.comment());
  }

  @Override
  public void commit() throws StoreFailure {
    try {
      duck.run("COMMIT", "USE memory", "DETACH " + ATTACHED);
    } catch (SQLException e) {
      throw failure(e);
    }
    if (place.isPresent()) {
      Places.commit(place.get(), file);
    }
  }

  private StoreFailure failure(SQLException e) {
    return DuckDb.failure("--output duckdb:" + file + " cannot be written", e);
  }

  @Override
  public void close() throws StoreFailure {
    try {
      duck.close();
    } finally {
      if (place.isPresent()) {
        Places.close(place.get(), file);
      }
    }
  }
}
