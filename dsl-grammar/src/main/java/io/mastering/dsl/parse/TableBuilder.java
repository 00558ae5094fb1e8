package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.syntax.Cases;
import io.mastering.dsl.syntax.Cell;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Row;
import io.mastering.model.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;

/** Tables of cases. */
final class TableBuilder {
  private final Leaves leaves;
  private final Messages messages;

  TableBuilder(Leaves leaves, Messages messages) {
    this.leaves = leaves;
    this.messages = messages;
  }

  Cases cases(MasteringParser.CasesContext context) {
    List<MasteringParser.RowContext> rows =
        context.row().stream().filter(row -> row.exception == null).toList();
    if (rows.size() < 2 && rows.size() == context.row().size()) {
      messages.add(
          Code.MST010,
          leaves.span(context.getStart()),
          "This table has no rows.",
          "The first line names the columns, every further line is a case: `| Workday | okta |`.");
    }
    if (rows.isEmpty()) {
      return new Cases(List.of(), List.of(), leaves.span(context));
    }
    List<Name> columns = columns(rows.get(0));
    List<Row> cases = new ArrayList<>();
    if (isSound(context, columns.size())) {
      for (MasteringParser.RowContext row : rows.subList(1, rows.size())) {
        if (row.cell().size() == columns.size()) {
          cases.add(new Row(row.cell().stream().map(this::cell).toList(), leaves.span(row)));
        } else {
          count(row, columns.size());
        }
      }
    }
    return new Cases(columns, cases, leaves.span(context));
  }

  /** Whether the first row is to be trusted: it could be read and the others do not all differ. */
  boolean isSound(MasteringParser.CasesContext context) {
    List<MasteringParser.RowContext> rows = context.row();
    return !rows.isEmpty()
        && rows.get(0).exception == null
        && context.getStart().getTokenIndex() + 1 == rows.get(0).getStart().getTokenIndex()
        && agrees(rows)
        && isNamed(rows.get(0));
  }

  private boolean isSound(MasteringParser.CasesContext context, int columns) {
    boolean sound = isSound(context);
    if (!agrees(context.row()) && context.row(0).exception == null) {
      messages.add(
          Code.MST010,
          leaves.span(context.row(0)),
          "The first row has " + cells(columns) + ", the others have another number.",
          "Give every column a name in the first row.");
    } else if (context.row(0).exception == null && !isNamed(context.row(0))) {
      messages.add(
          Code.MST010,
          leaves.span(context.row(0)),
          "A column has no name.",
          "Give every column a name in the first row, or delete the column.");
    }
    return sound;
  }

  /** Whether every column has a name, so that it can be told which placeholders are filled. */
  private static boolean isNamed(MasteringParser.RowContext header) {
    return header.cell().stream().allMatch(cell -> cell.children != null);
  }

  private static boolean agrees(List<MasteringParser.RowContext> rows) {
    int columns = rows.get(0).cell().size();
    List<Integer> others =
        rows.subList(1, rows.size()).stream().map(row -> row.cell().size()).distinct().toList();
    return rows.size() < 3 || others.size() != 1 || others.get(0) == columns;
  }

  private List<Name> columns(MasteringParser.RowContext header) {
    return header.cell().stream()
        .map(cell -> new Name(cell.children == null ? "" : words(cell), false, leaves.span(cell)))
        .toList();
  }

  private static String words(MasteringParser.CellContext cell) {
    return cell.cellItem().stream()
        .flatMap(item -> item.children.stream())
        .map(ParseTree::getText)
        .map(text -> text.replace("\"", ""))
        .collect(Collectors.joining(" "));
  }

  private void count(MasteringParser.RowContext row, int columns) {
    int cells = row.cell().size();
    messages.add(
        Code.MST010,
        leaves.span(row),
        "This row has " + cells(cells) + ", the table has " + columns + " columns.",
        "Give every row one cell for each column; a cell may be empty: `| |`.");
  }

  private static String cells(int count) {
    return count + (count == 1 ? " cell" : " cells");
  }

  private Cell cell(MasteringParser.CellContext context) {
    return new Cell(context.cellItem().stream().map(this::item).toList(), leaves.span(context));
  }

  private Literal item(MasteringParser.CellItemContext context) {
    if (context.PERCENT() != null || !context.WORD().isEmpty()) {
      String words =
          context.children.stream().map(ParseTree::getText).collect(Collectors.joining(" "));
      return new Literal.Word(words, leaves.span(context));
    }
    return leaves.literal(context.getStart());
  }
}
