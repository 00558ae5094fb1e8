package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** One user in an import: the values that arrive, or that the record is missing. */
public record ImportRecord(Ref user, boolean missing, List<Fact> values, Span span)
    implements Node {
  public ImportRecord {
    values = List.copyOf(values);
  }
}
