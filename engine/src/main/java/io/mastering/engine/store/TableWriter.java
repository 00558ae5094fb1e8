package io.mastering.engine.store;

import java.io.Closeable;

/** Writes tables, whole or not at all: what was not committed is given up when it is closed. */
public interface TableWriter extends Closeable {

  /** Writes all tables; nobody sees them yet. */
  void write(TableSource source) throws StoreFailure;

  /** Lets everybody see them. */
  void commit() throws StoreFailure;

  @Override
  void close() throws StoreFailure;
}
