package io.mastering.dsl.parse;

import static java.util.stream.Collectors.toSet;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.syntax.Comment;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.dsl.syntax.Version;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * The door from text to syntax tree. Any text is accepted; whatever is wrong with it comes back as
 * diagnostics, with the tree of what could be read.
 */
public final class Parser {
  private static final int LONGEST = 1_000_000;
  private static final int MOST_ROUNDS = 8;
  private static final int MOST_BROKEN_WORDS = 100_000;

  private final Places places;
  private final Messages messages = new Messages();
  private final List<CommonToken> words;
  private final String file;
  private final String text;
  private final List<Comment> comments;

  private Parser(String file, String text) {
    this.file = file;
    this.text = text;
    this.places = new Places(file, text);
    Tokens all = Tokens.of(text, places);
    List<CommonToken> signless = new Headers(places, messages).withoutSigns(all.words());
    Tokens tokens =
        new OtherStarters(places, messages)
            .without(new Tokens(signless, all.comments(), all.oddities()));
    new Oddities(places, messages).report(tokens);
    List<CommonToken> shallow = new Depth(places, messages).limit(tokens.words());
    this.words = new ArrayList<>(new Braces(places, messages).balance(shallow));
    this.comments = tokens.comments();
  }

  /**
   * Reads a text.
   *
   * @param file how the text is called in messages
   */
  public static Parsed parse(String file, String text) {
    String clean = Text.clean(text);
    if (clean.length() > LONGEST) {
      Diagnostic tooLong =
          Diagnostic.of(
              Code.MST016,
              new Places(file, "").span(0, 0),
              "This file is longer than a policy can be: over " + LONGEST + " characters.",
              "Split it into several files and join them with `use`.");
      SyntaxTree empty = new SyntaxTree(file, "", Optional.empty(), List.of(), List.of());
      return new Parsed(empty, List.of(tooLong));
    }
    return new Parser(file, clean).parsed();
  }

  /** Reads, and reads again while words are found that were meant otherwise. */
  private Parsed parsed() {
    TreeSet<Diagnostic> found = new TreeSet<>(messages.inOrder());
    Repairs first = new Repairs();
    new FirstWords(places, messages, first).check(words);
    new Twice(places, messages, first).check(words);
    found.addAll(first.messages());
    first.apply(words);
    int rounds = words.size() > MOST_BROKEN_WORDS ? 1 : MOST_ROUNDS;
    Round round = new Round();
    while (!round.repairs.isEmpty() && --rounds > 0) {
      found.addAll(round.repairs.messages());
      round.repairs.apply(words);
      round = new Round();
    }
    Set<Integer> guessed =
        found.stream().filter(d -> d.code() == Code.MST008).flatMap(Parser::line).collect(toSet());
    round.messages.inOrder().stream()
        .filter(d -> line(d).noneMatch(guessed::contains))
        .forEach(found::add);
    return new Parsed(round.tree(), new ArrayList<>(found));
  }

  /**
   * Where a reserved word was taken for a name, what follows in the line may be its consequence.
   */
  private static Stream<Integer> line(Diagnostic diagnostic) {
    return diagnostic.span().stream().map(Span::line);
  }

  /** One reading of the text. */
  private final class Round {
    private final Messages messages = new Messages();
    private final Repairs repairs = new Repairs();
    private final UnknownWords unknown = new UnknownWords(places, messages, repairs);
    private final Optional<Version> version;
    private final List<Statement> statements;

    Round() {
      MasteringParser.PolicyContext policy = policy(PredictionMode.SLL);
      if (!messages.isEmpty() && words.size() <= MOST_BROKEN_WORDS) {
        messages.clear();
        repairs.clear();
        policy = policy(PredictionMode.LL);
      }
      Leaves leaves = new Leaves(places, messages);
      StatementBuilder builder = new StatementBuilder(leaves, messages, places, unknown);
      version = version(policy);
      statements = builder.statements(policy.statement());
      new Placement(messages).check(statements);
    }

    private MasteringParser.PolicyContext policy(PredictionMode mode) {
      CommonTokenStream stream = new CommonTokenStream(new ListTokenSource(words));
      // Messages look at the words after a mistake as well.
      stream.fill();
      MasteringParser parser = new MasteringParser(stream);
      parser.removeErrorListeners();
      parser.getInterpreter().setPredictionMode(mode);
      SyntaxErrors errors = new SyntaxErrors(places, messages, repairs, unknown);
      parser.setErrorHandler(new Recovery(places, errors, words));
      return parser.policy();
    }

    private Optional<Version> version(MasteringParser.PolicyContext policy) {
      MasteringParser.VersionContext context = policy.version();
      if (context == null) {
        messages.add(
            Code.MST005,
            places.span(0, 0),
            "The first line of a policy says the version of the language.",
            "Write `mastering 1` in the first line.",
            "insert `mastering 1`",
            new Edit(places.span(0, 0), "mastering 1\n\n"));
        return Optional.empty();
      }
      if (context.exception != null) {
        return Optional.empty();
      }
      Token number = context.NUMBER().getSymbol();
      if (!number.getText().equals("1")) {
        messages.add(
            Code.MST005,
            places.of(number),
            "There is no version " + number.getText() + " of the language here.",
            "Write `mastering 1`, or use a newer mastering.",
            Fix.maybe("write 1", new Edit(places.of(number), "1")));
      }
      return Optional.of(new Version(1, places.of(context)));
    }

    private SyntaxTree tree() {
      return new SyntaxTree(file, text, version, statements, comments);
    }
  }
}
