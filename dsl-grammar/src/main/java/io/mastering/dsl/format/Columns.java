package io.mastering.dsl.format;

import io.mastering.dsl.format.Part.Table;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table, each cell as wide as the widest of its column. */
final class Columns {
  private final Table table;
  private final List<Integer> widths = new ArrayList<>();

  Columns(Table table) {
    this.table = table;
    for (Table.Line line : table.lines()) {
      for (int column = 0; column < line.cells().size(); column++) {
        int width = Sheet.width(line.cells().get(column));
        if (column == widths.size()) {
          widths.add(width);
        }
        widths.set(column, Math.max(width, widths.get(column)));
      }
    }
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
      row.append(' ').append(cell).append(" ".repeat(widths.get(column) - Sheet.width(cell)));
      row.append(" |");
    }
    return row.toString();
  }
}
