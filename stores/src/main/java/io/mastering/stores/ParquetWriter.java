package io.mastering.stores;

import io.mastering.engine.report.WholePlace;
import io.mastering.engine.store.StoreFailure;
import io.mastering.engine.store.TableSource;
import io.mastering.engine.store.TableWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Writes decisions as one file of Parquet, in the order of the users. */
final class ParquetWriter implements TableWriter {
  private final Path file;
  private final DuckDb duck;
  private final WholePlace place;

  private ParquetWriter(Path file, DuckDb duck, WholePlace place) {
    this.file = file;
    this.duck = duck;
    this.place = place;
  }

  static ParquetWriter at(Path file) throws StoreFailure {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new StoreFailure(
          "--output parquet:" + file + " cannot be written: it is no ordinary file.",
          "Name a file that is not there yet.");
    }
    DuckDb duck = DuckDb.start();
    try {
      return new ParquetWriter(file, duck, Places.at(file));
    } catch (StoreFailure e) {
      duck.close();
      throw e;
    }
  }

  @Override
  public void write(TableSource source) throws StoreFailure {
    try {
      duck.run(
          "COPY ("
              + Sql.text("decisions.sql").replace(":file", Sql.literal(source.decisions()))
              + ") TO "
              + Sql.literal(place.draft())
              + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false,"
              + " KV_METADATA {schema: 'mastering/tables/1'})");
    } catch (SQLException e) {
      throw DuckDb.failure("--output parquet:" + file + " cannot be written", e);
    }
  }

  @Override
  public void commit() throws StoreFailure {
    Places.commit(place, file);
  }

  @Override
  public void close() throws StoreFailure {
    try {
      duck.close();
    } finally {
      Places.close(place, file);
    }
  }
}
