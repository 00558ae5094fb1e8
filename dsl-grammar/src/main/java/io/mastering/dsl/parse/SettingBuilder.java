package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Portion;
import io.mastering.dsl.syntax.SelfAccess;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SettingNames;
import io.mastering.dsl.syntax.SettingPath;
import io.mastering.dsl.syntax.SettingPlace;
import io.mastering.dsl.syntax.Value;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Settings, assumptions and declared attributes: what is written {@code words: value}. */
final class SettingBuilder {
  private final Leaves leaves;
  private final Places places;
  private final UnknownWords unknown;

  SettingBuilder(Leaves leaves, Places places, UnknownWords unknown) {
    this.leaves = leaves;
    this.places = places;
    this.unknown = unknown;
  }

  Setting setting(MasteringParser.SettingStatementContext context) {
    List<Token> name = ownWords(tokens(context.settingName()), context.value().getStart());
    Span nameSpan = places.of(name.get(0), name.get(name.size() - 1));
    return new Setting(
        UnknownWords.joined(name), nameSpan, values(context.value()), leaves.span(context));
  }

  /** The grammar takes every word before the colon; those of earlier lines were meant otherwise. */
  private List<Token> ownWords(List<Token> words, Token value) {
    List<List<Token>> lines = places.lines(words);
    boolean known =
        words.size() <= SettingNames.MOST_WORDS && SettingNames.isKnown(UnknownWords.joined(words));
    if (lines.size() > 1 && !known) {
      unknown.report(lines.subList(0, lines.size() - 1), value);
      return lines.get(lines.size() - 1);
    }
    int split = known ? 0 : splitAt(words);
    if (split > 0) {
      unknown.report(List.of(words.subList(0, split)), value);
    }
    return words.subList(split, words.size());
  }

  /** Where a known setting begins after another one that has lost its colon; 0 where none does. */
  private static int splitAt(List<Token> words) {
    int most = SettingNames.MOST_WORDS;
    for (int i = Math.min(words.size() - 1, most); i > 0; i--) {
      if (SettingNames.isKnown(UnknownWords.joined(words.subList(0, i)))) {
        return lastKnown(words, Math.max(i, words.size() - most));
      }
    }
    return 0;
  }

  private static int lastKnown(List<Token> words, int from) {
    for (int j = from; j < words.size(); j++) {
      if (SettingNames.isKnown(UnknownWords.joined(words.subList(j, words.size())))) {
        return j;
      }
    }
    return 0;
  }

  private static List<Token> tokens(ParserRuleContext context) {
    List<Token> tokens = new ArrayList<>();
    for (ParseTree child : context.children) {
      tokens.add(
          child instanceof ParserRuleContext inner
              ? inner.getStart()
              : ((TerminalNode) child).getSymbol());
    }
    return tokens;
  }

  SettingPath path(MasteringParser.ChangeNameContext context) {
    List<Token> words = tokens(context);
    String first = words.get(0).getText();
    int skip = 0;
    SettingPlace place = SettingPlace.SYSTEM;
    if (words.size() > 1 && first.equals("push")) {
      place = SettingPlace.PUSH;
      skip = 1;
    } else if (words.size() > 2 && first.equals("on") && words.get(1).getText().equals("sign-in")) {
      place = SettingPlace.ON_SIGN_IN;
      skip = 2;
    }
    String name = UnknownWords.joined(words.subList(skip, words.size()));
    return new SettingPath(place, name, leaves.span(context));
  }

  Assumption assumption(MasteringParser.AssumptionContext context) {
    return new Assumption(
        leaves.name(context.word()), values(context.value()), leaves.span(context));
  }

  List<Value> values(MasteringParser.ValueContext context) {
    return context.valueItem().stream().map(this::value).toList();
  }

  private Value value(MasteringParser.ValueItemContext context) {
    Span span = leaves.span(context);
    Token start = context.getStart();
    if (context instanceof MasteringParser.AttributeValueContext attribute) {
      return new Value.Attribute(leaves.name(attribute.name()), span);
    }
    if (context instanceof MasteringParser.ListValueContext listed) {
      List<Literal> items = leaves.list(listed.list());
      String words = start.getText() + (listed.ONLY() != null ? " groups" : " users");
      return new Value.Listed(words, items, span);
    }
    if (context instanceof MasteringParser.PercentValueContext percent) {
      Portion portion =
          percent.APP() != null
              ? Portion.OF_APP
              : percent.ORG() != null ? Portion.OF_ORG : Portion.BARE;
      return new Value.Percentage(leaves.number(start), portion, span);
    }
    if (context instanceof MasteringParser.NumberValueContext) {
      return new Value.Numeral(leaves.number(start), span);
    }
    if (context instanceof MasteringParser.TextValueContext) {
      return new Value.Text(leaves.text(start), span);
    }
    if (context instanceof MasteringParser.PlaceholderValueContext) {
      return new Value.Placeholder(leaves.placeholder(start), span);
    }
    return new Value.Words(UnknownWords.joined(tokens(context)), span);
  }

  AttributeDeclaration declaration(MasteringParser.AttributeDeclarationContext context) {
    boolean required = context.trait().stream().anyMatch(t -> t.REQUIRED() != null);
    boolean unique = context.trait().stream().anyMatch(t -> t.UNIQUE() != null);
    SelfAccess self =
        context.trait().stream()
            .filter(t -> t.SELF() != null)
            .findFirst()
            .map(SettingBuilder::self)
            .orElse(SelfAccess.UNSAID);
    return new AttributeDeclaration(
        leaves.name(context.name()),
        leaves.name(context.word()),
        context.list() == null ? List.of() : leaves.list(context.list()),
        required,
        unique,
        self,
        leaves.span(context));
  }

  private static SelfAccess self(MasteringParser.TraitContext trait) {
    if (trait.HIDDEN_WORD() != null) {
      return SelfAccess.HIDDEN;
    }
    return trait.ONLY() != null ? SelfAccess.READ_ONLY : SelfAccess.READ_WRITE;
  }
}
