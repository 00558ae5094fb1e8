package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.syntax.AttributeName;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Nearest;
import io.mastering.model.diagnostic.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The smallest parts of a policy: names, texts, values. */
final class Leaves {
  /** A backslash with a meaning, and what it stands before; or a backslash without one. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\nt])|\\\\(?=[^\"\\\\nt])");

  private final Places places;
  private final Messages messages;
  private Optional<Set<String>> columns = Optional.of(Set.of());

  Leaves(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  /** Which placeholders the table at hand fills; absent where that cannot be told. */
  void columns(Optional<Set<String>> names) {
    columns = names;
  }

  Span span(ParserRuleContext context) {
    return places.of(context);
  }

  Span span(Token token) {
    return places.of(token);
  }

  Name name(MasteringParser.NameContext context) {
    return name(context.getStart());
  }

  /** A word, a text or a placeholder as a name. */
  Name name(ParserRuleContext context) {
    return name(context.getStart());
  }

  Name name(Token token) {
    return switch (token.getType()) {
      case MasteringLexer.STRING, MasteringLexer.UNCLOSED, MasteringLexer.OTHER_QUOTES ->
          new Name(text(token), false, places.of(token));
      case MasteringLexer.PLACEHOLDER -> new Name(placeholder(token), true, places.of(token));
      default -> new Name(token.getText(), false, places.of(token));
    };
  }

  /** The name in a header; a missing one is reported and stands as an empty name. */
  Name header(MasteringParser.@Nullable NameContext context, Token starter, String example) {
    if (context != null) {
      return name(context);
    }
    messages.add(
        Code.MST014,
        places.of(starter),
        "This `" + starter.getText() + "` has no name.",
        "Write its name before the brace: `" + example + "`.");
    return new Name("", false, places.after(starter));
  }

  List<Name> names(MasteringParser.NamesContext context) {
    return context.name().stream().map(this::name).toList();
  }

  AttributeName attribute(MasteringParser.AttributeNameContext context) {
    return new AttributeName(Optional.ofNullable(context.name()).map(this::name), span(context));
  }

  Ref ref(MasteringParser.RefContext context) {
    Optional<Name> org = Optional.ofNullable(context.name(1)).map(this::name);
    return new Ref(name(context.name(0)), org, span(context));
  }

  List<Ref> refs(MasteringParser.RefsContext context) {
    return context.ref().stream().map(this::ref).toList();
  }

  String text(MasteringParser.TextContext context) {
    return text(context.getStart());
  }

  /** The content of a quoted text. */
  String text(Token token) {
    String raw = token.getText();
    if (token.getType() == MasteringLexer.OTHER_QUOTES) {
      return raw.substring(1, raw.length() - 1);
    }
    boolean closed = token.getType() == MasteringLexer.STRING;
    String inner = raw.substring(Math.min(1, raw.length()), raw.length() - (closed ? 1 : 0));
    return inner.indexOf('\\') < 0 ? inner : unescaped(inner, token);
  }

  private String unescaped(String inner, Token token) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\' && i + 1 < inner.length()) {
        i++;
        plain.append(escaped(inner.charAt(i), token));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A text in which every backslash has a meaning. */
  private static String doubled(String raw) {
    return ESCAPE
        .matcher(raw)
        .replaceAll(
            escape -> Matcher.quoteReplacement(escape.group(1) == null ? "\\\\" : escape.group()));
  }

  private String escaped(char c, Token token) {
    if (c != '"' && c != '\\' && c != 'n' && c != 't') {
      messages.add(
          Code.MST019,
          places.of(token),
          "The backslash before `" + c + "` has no meaning.",
          "Write `\\\\` for a backslash and `\\\"` for a double quote.",
          "write `\\\\`",
          new Edit(places.of(token), doubled(token.getText())));
    }
    return c == 'n' ? "\n" : c == 't' ? "\t" : String.valueOf(c);
  }

  List<Literal> literals(MasteringParser.LiteralsContext context) {
    return context.literal().stream().map(this::literal).toList();
  }

  List<Literal> list(MasteringParser.ListContext context) {
    return literals(context.literals());
  }

  Literal literal(MasteringParser.LiteralContext context) {
    return literal(context.getStart());
  }

  Literal literal(Token token) {
    Span span = places.of(token);
    return switch (token.getType()) {
      case MasteringLexer.STRING, MasteringLexer.UNCLOSED, MasteringLexer.OTHER_QUOTES ->
          new Literal.Text(text(token), span);
      case MasteringLexer.NUMBER -> new Literal.Numeral(number(token), span);
      case MasteringLexer.DATE -> date(token);
      case MasteringLexer.PLACEHOLDER -> new Literal.Placeholder(placeholder(token), span);
      default -> new Literal.Word(token.getText(), span);
    };
  }

  /** The number in a token, a per cent sign left out. */
  BigDecimal number(Token token) {
    String digits = token.getText().replace("%", "");
    if (digits.length() > 30) {
      messages.add(
          Code.MST018,
          places.of(token),
          "This number is too long.",
          "Write a number of at most 30 digits, or quote it if it is a text.");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(digits);
  }

  private Literal date(Token token) {
    try {
      return new Literal.Day(LocalDate.parse(token.getText()), places.of(token));
    } catch (DateTimeException noSuchDay) {
      messages.add(
          Code.MST018,
          places.of(token),
          "There is no day " + token.getText() + ".",
          "A date is written year-month-day: `2026-01-31`.");
      return new Literal.Text(token.getText(), places.of(token));
    }
  }

  /** The column that a placeholder names. */
  String placeholder(Token token) {
    String text = token.getText();
    String column = text.substring(1, text.length() - 1).strip().replaceAll("\\s+", " ");
    Set<String> known = columns.orElse(Set.of(column));
    if (!known.contains(column)) {
      Optional<String> near = Nearest.to(column, known);
      String help =
          near.map(meant -> "Did you mean `<" + meant + ">`?")
              .orElse("Give the scenario a `cases` table with a column `" + column + "`.");
      Diagnostic said =
          Diagnostic.of(Code.MST017, places.of(token), "No column fills " + text + ".", help);
      messages.add(
          near.map(meant -> said.with(placeholder(token, column, meant, known))).orElse(said));
    }
    return column;
  }

  private Fix placeholder(Token token, String column, String meant, Set<String> known) {
    String written = "<" + meant + ">";
    return Fix.safe("write `" + written + "`", new Edit(places.of(token), written))
        .with(Nearest.certainty(column, meant, known));
  }

  Inheritance inheritance(MasteringParser.InheritanceContext context) {
    Span span = span(context);
    if (context instanceof MasteringParser.OverrideWithContext override) {
      return new Inheritance.OverrideWith(names(override.names()), span);
    }
    return context instanceof MasteringParser.InheritFromOktaContext
        ? new Inheritance.FromOkta(span)
        : new Inheritance.FromMaster(span);
  }
}
