package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Literal;

/** The text of a literal, as an attribute would hold it. */
final class Literals {
  private static final Literal.Visitor<String> TEXT =
      new Literal.Visitor<>() {
        @Override
        public String onText(Literal.Text node) {
          return node.text();
        }

        @Override
        public String onNumeral(Literal.Numeral node) {
          return node.number().toPlainString();
        }

        @Override
        public String onDay(Literal.Day node) {
          return node.date().toString();
        }

        @Override
        public String onWord(Literal.Word node) {
          return node.word();
        }

        @Override
        public String onPlaceholder(Literal.Placeholder node) {
          return "<" + node.column() + ">";
        }
      };

  private Literals() {}

  static String text(Literal literal) {
    return literal.accept(TEXT);
  }
}
