package io.mastering.engine.store;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** The rows that answer a question in SQL, one by one. */
public interface Answer extends Closeable {

  /** The names of the columns. */
  List<String> columns();

  /** The next row, each value as JSON; empty at the end. */
  Optional<List<String>> next() throws StoreFailure;

  @Override
  void close() throws StoreFailure;
}
