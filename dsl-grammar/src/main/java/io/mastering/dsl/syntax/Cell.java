package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** One cell of a table of cases; an empty cell has no items. */
public record Cell(List<Literal> items, Span span) implements Node {
  public Cell {
    items = List.copyOf(items);
  }
}
