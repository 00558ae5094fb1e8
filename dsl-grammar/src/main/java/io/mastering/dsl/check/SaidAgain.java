package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.dsl.syntax.Use;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MST243: an `assume`, an `allow`, a `use` or a demand that stands in the policy twice. */
final class SaidAgain implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      Map<String, Statement> first = new HashMap<>();
      for (Statement statement : block.body()) {
        look(key(statement), statement, first, complaints);
      }
    }
    text.trees()
        .forEach(
            tree -> {
              Map<String, Statement> first = new HashMap<>();
              tree.all(Use.class).forEach(use -> look("use " + use.path(), use, first, complaints));
              demands(tree, complaints);
            });
  }

  /** Compared as they are written: words and order. */
  private static void demands(SyntaxTree tree, Complaints complaints) {
    Map<String, Statement> first = new HashMap<>();
    List<String> lines = tree.text().lines().toList();
    tree.all(DemandStatement.class)
        .forEach(
            demand ->
                look(
                    demand.sense() + " " + written(lines, demand.demand().span()),
                    demand,
                    first,
                    complaints));
  }

  /** The words at a place of one line; of a longer one, something that stands nowhere else. */
  private static String written(List<String> lines, Span place) {
    if (place.line() != place.endLine() || place.line() > lines.size()) {
      return place.toString();
    }
    String line = lines.get(place.line() - 1);
    int from = line.offsetByCodePoints(0, place.column() - 1);
    int to = line.offsetByCodePoints(0, place.endColumn() - 1);
    return line.substring(from, to).replaceAll("\\s+", " ");
  }

  private static String key(Statement statement) {
    if (statement instanceof Assumption assumption) {
      return "assume " + assumption.name().text() + " " + Values.shown(assumption.values());
    }
    return statement instanceof Allowance allowance
        ? "allow " + allowance.code().text() + " " + allowance.span().file()
        : "";
  }

  private static void look(
      String key, Statement statement, Map<String, Statement> first, Complaints complaints) {
    Optional<Statement> earlier =
        key.isEmpty() ? Optional.empty() : Optional.ofNullable(first.putIfAbsent(key, statement));
    earlier.ifPresent(
        said ->
            complaints.add(
                Diagnostic.of(
                        Code.MST243,
                        Spans.firstLine(statement.span()),
                        "This is said already.",
                        "Delete one of the two.")
                    .with(new Related(Spans.firstLine(said.span()), "said here first"))
                    .with(Fix.maybe("delete it", new Edit(statement.span(), "")))));
  }
}
