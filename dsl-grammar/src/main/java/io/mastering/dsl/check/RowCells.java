package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Cases;
import io.mastering.dsl.syntax.Cell;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Row;
import io.mastering.dsl.syntax.Value;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * MST402: puts the cells of one row in place of the placeholders. What has none stays as it is, so
 * that a scenario without a table is read in the same way.
 */
final class RowCells {
  private final Map<String, Cell> cells = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Complaints complaints;

  RowCells(Complaints complaints) {
    this.complaints = complaints;
  }

  RowCells(Complaints complaints, Cases table, Row row) {
    this(complaints);
    for (int i = 0; i < Math.min(table.columns().size(), row.cells().size()); i++) {
      cells.put(table.columns().get(i).text(), row.cells().get(i));
    }
  }

  /** The columns that some placeholder has asked for. */
  Set<String> used() {
    return used;
  }

  /** What stands for a name that must be one; missing when the cell has none or several. */
  Name name(Name name) {
    if (!name.placeholder()) {
      return name;
    }
    List<Name> filled = names(List.of(name));
    if (filled.size() == 1) {
      return filled.get(0);
    }
    cell(name.text()).ifPresent(cell -> count(name.text(), cell));
    return new Name("", false, name.span());
  }

  List<Name> names(List<Name> names) {
    return names.stream()
        .flatMap(
            name ->
                name.placeholder()
                    ? items(name.text()).stream().map(RowCells::name)
                    : java.util.stream.Stream.of(name))
        .toList();
  }

  Ref ref(Ref ref) {
    return new Ref(name(ref.name()), ref.org().map(this::name), ref.span());
  }

  List<Ref> refs(List<Ref> refs) {
    return refs.stream()
        .flatMap(
            ref ->
                names(List.of(ref.name())).stream()
                    .map(name -> new Ref(name, ref.org().map(this::name), name.span())))
        .toList();
  }

  /** What stands for a value; absent when the cell is empty. */
  Optional<Literal> literal(Literal literal) {
    if (!(literal instanceof Literal.Placeholder hole)) {
      return Optional.of(literal);
    }
    List<Literal> items = items(hole.column());
    if (items.size() > 1) {
      cell(hole.column()).ifPresent(cell -> count(hole.column(), cell));
    }
    return items.stream().findFirst().map(item -> text(Literals.text(item), item.span()));
  }

  List<Value> values(List<Value> values) {
    return values.stream()
        .flatMap(
            value ->
                value instanceof Value.Placeholder hole
                    ? items(hole.column()).stream().map(RowCells::value)
                    : java.util.stream.Stream.of(value))
        .toList();
  }

  /** The cells of a row as the name of its case. */
  static String title(Row row) {
    return row.cells().stream()
        .map(cell -> cell.items().stream().map(Literals::text).collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" | "));
  }

  private List<Literal> items(String column) {
    return cell(column).map(Cell::items).orElse(List.of());
  }

  private Optional<Cell> cell(String column) {
    used.add(column);
    return Optional.ofNullable(cells.get(column));
  }

  private void count(String column, Cell cell) {
    complaints.add(
        Code.MST402,
        cell.span(),
        "`<"
            + column
            + ">` stands for one value, and this cell has "
            + (cell.items().isEmpty() ? "none" : cell.items().size())
            + ".",
        "Write one value in the cell.");
  }

  private static Name name(Literal item) {
    return new Name(Literals.text(item), false, item.span());
  }

  private static Literal text(String text, Span span) {
    return new Literal.Text(text, span);
  }

  private static Value value(Literal item) {
    return item instanceof Literal.Text text
        ? new Value.Text(text.text(), text.span())
        : new Value.Words(Literals.text(item), item.span());
  }
}
