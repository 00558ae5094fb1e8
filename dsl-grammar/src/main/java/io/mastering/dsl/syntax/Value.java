package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.math.BigDecimal;
import java.util.List;

/** One item of the value of a setting. */
public sealed interface Value extends Node {
  <R> R accept(Visitor<R> visitor);

  /** Words: {@code yes}, {@code do nothing}, {@code reactivate suspended}, {@code title}. */
  record Words(String words, Span span) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onWords(this);
    }
  }

  /** A quoted text. */
  record Text(String text, Span span) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onText(this);
    }
  }

  /** A number. */
  record Numeral(BigDecimal number, Span span) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onNumeral(this);
    }
  }

  /** {@code 20% of an app}. */
  record Percentage(BigDecimal percent, Portion portion, Span span) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onPercentage(this);
    }
  }

  /** {@code attribute employeeNumber}. */
  record Attribute(Name attribute, Span span) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAttribute(this);
    }
  }

  /** Words with a list: {@code only groups ("Partners")}, {@code except users ("root@x")}. */
  record Listed(String words, List<Literal> items, Span span) implements Value {
    public Listed {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onListed(this);
    }
  }

  /** {@code <column>}: the cell of a table of cases. */
  record Placeholder(String column, Span span) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onPlaceholder(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onWords(Words node);

    R onText(Text node);

    R onNumeral(Numeral node);

    R onPercentage(Percentage node);

    R onAttribute(Attribute node);

    R onListed(Listed node);

    R onPlaceholder(Placeholder node);
  }
}
