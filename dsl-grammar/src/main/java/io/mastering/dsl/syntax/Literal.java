package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of an attribute, or a word that stands for one. */
public sealed interface Literal extends Node {
  <R> R accept(Visitor<R> visitor);

  /** A quoted text, without its quotes. */
  record Text(String text, Span span) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onText(this);
    }
  }

  /** A number. */
  record Numeral(BigDecimal number, Span span) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onNumeral(this);
    }
  }

  /** A date. */
  record Day(LocalDate date, Span span) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDay(this);
    }
  }

  /** A bare word: a defined name, {@code yes} or {@code no}, or several words in a cell. */
  record Word(String word, Span span) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onWord(this);
    }
  }

  /** {@code <column>}: the cell of a table of cases. */
  record Placeholder(String column, Span span) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onPlaceholder(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onText(Text node);

    R onNumeral(Numeral node);

    R onDay(Day node);

    R onWord(Word node);

    R onPlaceholder(Placeholder node);
  }
}
