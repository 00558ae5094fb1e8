/** Decisions as tables of DuckDB, Parquet and PostgreSQL, and questions in SQL about them. */
@NullMarked
package io.mastering.stores;

import org.jspecify.annotations.NullMarked;
