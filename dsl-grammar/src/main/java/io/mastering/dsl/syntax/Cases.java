package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** A table of cases: the scenario is run once for each row. */
public record Cases(List<Name> columns, List<Row> rows, Span span) implements Node {
  public Cases {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
