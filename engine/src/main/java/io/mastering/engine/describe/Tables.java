package io.mastering.engine.describe;

import io.mastering.engine.page.Block;
import io.mastering.engine.page.Block.Cell;
import io.mastering.engine.page.Block.Tone;
import io.mastering.engine.page.Words;
import io.mastering.engine.tabulate.Answer;
import io.mastering.engine.tabulate.DecisionTable;
import io.mastering.engine.tabulate.Feature;
import io.mastering.engine.tabulate.Row;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decision tables as tables of a page; the rules that they name are gathered. */
final class Tables {
  private static final int NAMED = 6;

  private final List<Feature> features;
  private final Set<Rule> rules;

  /**
   * @param rules where the rules that tables name are added
   */
  Tables(List<Feature> features, Set<Rule> rules) {
    this.features = features;
    this.rules = rules;
  }

  /**
   * A table of its rows.
   *
   * @param question the head of the answers
   */
  Block.Table of(Words caption, String question, DecisionTable table) {
    return of(caption, question, table, Optional.empty());
  }

  /** The same, about one system, which the rows then call "it". */
  Block.Table of(Words caption, String question, DecisionTable table, Optional<String> it) {
    boolean assumes = table.rows().stream().anyMatch(row -> !row.answer().assumes().isEmpty());
    List<Words> heads = new ArrayList<>();
    heads.add(Words.of("A user who …"));
    heads.add(Words.of(question));
    heads.add(Words.of("by"));
    if (assumes) {
      heads.add(Words.of("assuming"));
    }
    RowWords words = new RowWords(features, it);
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell(Tone.PLAIN, words.of(row, table.rows().size() == 1)));
      cells.add(answer(row));
      cells.add(by(row.rules()));
      if (assumes) {
        cells.add(assuming(row.answer()));
      }
      rows.add(cells);
    }
    return new Block.Table(caption, heads, rows);
  }

  Cell answer(Row row) {
    Answer answer = row.answer();
    List<Words> lines = new ArrayList<>();
    boolean plain = answer.says().equals(Answer.THE_MASTER);
    lines.add(plain ? Words.of(answer.says()) : Words.name(answer.says()));
    if (!row.attributes().isEmpty()) {
      lines.add(Words.of("because a source owns ").and(some(row.attributes())));
    }
    if (!answer.settledBy().isEmpty()) {
      lines.add(Words.of("to settle it: " + String.join("; ", answer.settledBy())));
    }
    return new Cell(tone(answer.says()), lines);
  }

  /** The first of many names. */
  static Words some(Collection<String> names) {
    List<String> all = List.copyOf(names);
    return all.size() <= NAMED
        ? Words.names(all, " and ")
        : Words.names(all.subList(0, NAMED), ", ").plain(" and " + (all.size() - NAMED) + " more");
  }

  Cell by(Set<Rule> of) {
    rules.addAll(of);
    return Cell.of(String.join(",\u00a0", new TreeSet<>(of).stream().map(Rule::name).toList()));
  }

  static Cell assuming(Answer answer) {
    return Cell.of(Words.names(answer.assumes().stream().map(Assumption::word).toList(), ", "));
  }

  private static Tone tone(String says) {
    String outcome = says.split(" ", 2)[0];
    return Outcome.named(outcome)
        .map(
            named ->
                switch (named) {
                  case APPLIED, CREATED, LINKED, QUEUED, NO_CHANGE -> Tone.GOOD;
                  case REFUSED, REJECTED, DENIED, HALTED -> Tone.BAD;
                  case AMBIGUOUS, UNKNOWN, PENDING -> Tone.OPEN;
                  case SKIPPED, IGNORED -> Tone.QUIET;
                })
        .orElse(says.equals(Policy.NOBODY) ? Tone.OPEN : Tone.PLAIN);
  }
}
