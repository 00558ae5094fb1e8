package io.mastering.dsl.format;

import io.mastering.dsl.syntax.AttributeName;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Portion;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Value;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and values as they are written. */
final class Leaf {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nl}\\p{M}_][\\p{L}\\p{Nl}\\p{M}_0-9\\-.$]*");

  /** Words that are read as something else where a name or a value could stand. */
  private static final Set<String> QUOTED =
      Set.of(
          "cases",
          "mastering",
          "use",
          "org",
          "source",
          "app",
          "idp",
          "inbound",
          "user",
          "profile",
          "define",
          "when",
          "matching",
          "safeguard",
          "assume",
          "priority",
          "attribute",
          "never",
          "always",
          "allow",
          "scenario",
          "given",
          "then",
          "and",
          "or",
          "not",
          "is",
          "map",
          "leave",
          "status",
          "type",
          "no",
          "in",
          "empty",
          "one",
          "from",
          "with",
          "to");

  private Leaf() {}

  static String name(Name name) {
    if (name.placeholder()) {
      return "<" + name.text() + ">";
    }
    boolean plain = WORD.matcher(name.text()).matches() && !QUOTED.contains(name.text());
    return plain ? name.text() : quoted(name.text());
  }

  static String quoted(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }

  static String ref(Ref ref) {
    return name(ref.name()) + ref.org().map(org -> " in " + name(org)).orElse("");
  }

  static String attribute(AttributeName attribute) {
    return attribute.name().map(Leaf::name).orElse("*");
  }

  /** Parts joined by commas. */
  static <T> String joined(Collection<T> parts, Function<T, String> print) {
    return parts.stream().map(print).collect(Collectors.joining(", "));
  }

  static String names(Collection<Name> names) {
    return joined(names, Leaf::name);
  }

  static String list(Collection<Literal> literals) {
    return "(" + joined(literals, Leaf::literal) + ")";
  }

  static String literal(Literal literal) {
    return literal.accept(
        new Literal.Visitor<>() {
          @Override
          public String onText(Literal.Text node) {
            return quoted(node.text());
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
        });
  }

  static String values(Collection<Value> values) {
    return joined(values, Leaf::value);
  }

  private static String value(Value value) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public String onWords(Value.Words node) {
            return node.words();
          }

          @Override
          public String onText(Value.Text node) {
            return quoted(node.text());
          }

          @Override
          public String onNumeral(Value.Numeral node) {
            return node.number().toPlainString();
          }

          @Override
          public String onPercentage(Value.Percentage node) {
            String portion = node.portion() == Portion.BARE ? "" : " " + node.portion().words();
            return node.percent().toPlainString() + "%" + portion;
          }

          @Override
          public String onAttribute(Value.Attribute node) {
            return "attribute " + name(node.attribute());
          }

          @Override
          public String onListed(Value.Listed node) {
            return node.words() + " " + list(node.items());
          }

          @Override
          public String onPlaceholder(Value.Placeholder node) {
            return "<" + node.column() + ">";
          }
        });
  }

  static String inheritance(Inheritance inheritance) {
    return inheritance.accept(
        new Inheritance.Visitor<>() {
          @Override
          public String onFromMaster(Inheritance.FromMaster node) {
            return "inherit from master";
          }

          @Override
          public String onFromOkta(Inheritance.FromOkta node) {
            return "inherit from okta";
          }

          @Override
          public String onOverrideWith(Inheritance.OverrideWith node) {
            return "override with " + names(node.systems());
          }
        });
  }
}
