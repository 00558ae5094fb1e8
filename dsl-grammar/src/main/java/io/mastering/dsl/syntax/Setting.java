package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** {@code update existing users: no}; the name is its words with single spaces. */
public record Setting(String name, Span nameSpan, List<Value> values, Span span)
    implements Statement {
  public Setting {
    values = List.copyOf(values);
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.onSetting(this);
  }
}
