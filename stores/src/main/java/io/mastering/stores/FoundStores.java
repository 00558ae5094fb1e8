package io.mastering.stores;

import io.mastering.engine.store.Answer;
import io.mastering.engine.store.StoreFailure;
import io.mastering.engine.store.Stores;
import io.mastering.engine.store.TableTarget;
import io.mastering.engine.store.TableWriter;
import java.io.InputStream;
import java.nio.file.Path;

/** What is found on the class path when mastering is started with this module. */
public final class FoundStores implements Stores {
  @Override
  public TableWriter begin(TableTarget target) throws StoreFailure {
    if (target instanceof TableTarget.Parquet parquet) {
      return ParquetWriter.at(parquet.file());
    }
    if (target instanceof TableTarget.DuckDb database) {
      return DuckDbWriter.at(database.file());
    }
    if (target instanceof TableTarget.PostgreSql database) {
      return PostgresWriter.at(database.url());
    }
    throw new IllegalArgumentException("no tables are made for " + target);
  }

  @Override
  public Answer ask(Path file, String sql) throws StoreFailure {
    return DuckAnswer.to(sql, file);
  }

  @Override
  public InputStream users(Path parquet) throws StoreFailure {
    return UserRows.of(parquet);
  }
}
