package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** One line of a table of cases. */
public record Row(List<Cell> cells, Span span) implements Node {
  public Row {
    cells = List.copyOf(cells);
  }
}
