package io.mastering.dsl.format;

import io.mastering.dsl.format.Part.Table;
import java.util.List;

/** The rows of a table, each cell as wide as the widest of its column. */
final class Columns {
  private final Table table;

  Columns(Table table) {
    this.table = table;
  }

  void write(Sheet sheet, int indent) {
    boolean first = true;
    for (Table.Line line : table.lines()) {
      if (line.isComment() && line.first().isOnTheLineBefore()) {
        sheet.comment(line.first().text());
        continue;
      }
      if (!first && line.first().followsAnEmptyLine()) {
        sheet.blank();
      }
      sheet.line(indent, line.isComment() ? line.first().text() : row(line.cells()));
      first = false;
    }
  }

  private String row(List<String> cells) {
    StringBuilder row = new StringBuilder("|");
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      row.append(' ').append(cell).append(" ".repeat(width(column) - Sheet.width(cell)));
      row.append(" |");
    }
    return row.toString();
  }

  private int width(int column) {
    return table.lines().stream()
        .filter(line -> column < line.cells().size())
        .mapToInt(line -> Sheet.width(line.cells().get(column)))
        .max()
        .orElse(0);
  }
}
