package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the value of a setting. */
final class Values {
  private Values() {}

  /** The words of a value that is words. */
  static Optional<String> words(Value value) {
    return value instanceof Value.Words words ? Optional.of(words.words()) : Optional.empty();
  }

  /** The words or the text of a value that names something. */
  static Optional<String> name(Value value) {
    return value instanceof Value.Text text ? Optional.of(text.text()) : words(value);
  }

  /** How a value reads, for a message. */
  static String shown(List<Value> values) {
    return values.stream().map(Values::shown).collect(Collectors.joining(", "));
  }

  /** The texts of a list. */
  static List<String> texts(List<Literal> items) {
    return items.stream().map(Literals::text).toList();
  }

  private static String shown(Value value) {
    if (value instanceof Value.Text text) {
      return Spelling.quoted(text.text());
    }
    if (value instanceof Value.Numeral numeral) {
      return numeral.number().toPlainString();
    }
    if (value instanceof Value.Percentage share) {
      return (share.percent().toPlainString() + "% " + share.portion().words()).strip();
    }
    if (value instanceof Value.Attribute attribute) {
      return "attribute " + Spelling.of(attribute.attribute().text());
    }
    if (value instanceof Value.Listed listed) {
      String items =
          texts(listed.items()).stream().map(Spelling::quoted).collect(Collectors.joining(", "));
      return listed.words() + " (" + items + ")";
    }
    if (value instanceof Value.Placeholder column) {
      return "<" + column.column() + ">";
    }
    return words(value).orElse("");
  }
}
