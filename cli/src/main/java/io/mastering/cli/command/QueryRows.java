package io.mastering.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.mastering.cli.output.Console;
import io.mastering.engine.report.DecisionCells;
import io.mastering.engine.store.Answer;
import io.mastering.engine.store.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the rows of an answer as they come; each value comes as JSON. */
abstract class QueryRows {
  /** Rows that are looked at for the widths of a table before the first is written. */
  private static final int LOOKED_AT = 1000;

  /** No column is padded further: one long value would push all others away. */
  private static final int WIDEST = 60;

  private static final String NULL = "null";
  private static final JsonFactory JSON = new JsonFactory();

  final List<String> columns;
  final Console console;

  private QueryRows(List<String> columns, Console console) {
    this.columns = columns;
    this.console = console;
  }

  static QueryRows in(Query.Format format, List<String> columns, Console console) {
    return switch (format) {
      case TEXT -> new Text(columns, console);
      case CSV -> new Csv(columns, console);
      case JSON -> new Json(columns, console);
    };
  }

  /** Writes all rows; fails when nobody takes them any more. */
  final void all(Answer answer) throws StoreFailure, ResultRecords.Unread {
    long count = 0;
    for (Optional<List<String>> row = answer.next(); row.isPresent(); row = answer.next()) {
      row(row.get(), count++);
      if (count % LOOKED_AT == 0 && console.out().checkError()) {
        throw new ResultRecords.Unread();
      }
    }
    end(count);
  }

  abstract void row(List<String> row, long before);

  abstract void end(long count);

  /** A value as a reader sees it: text without quotes, all else as it is. */
  private static String plain(String json) {
    if (!json.startsWith("\"")) {
      return json;
    }
    try (JsonParser parser = JSON.createParser(json)) {
      return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : json;
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** A table with a line below its head; numbers stand at the right. */
  private static final class Text extends QueryRows {
    private final List<List<String>> kept = new ArrayList<>();
    private final int[] widths;

    Text(List<String> columns, Console console) {
      super(columns, console);
      widths = columns.stream().mapToInt(Text::width).toArray();
    }

    private static int width(String cell) {
      return Math.min(WIDEST, cell.codePointCount(0, cell.length()));
    }

    @Override
    void row(List<String> row, long before) {
      if (before < LOOKED_AT) {
        kept.add(row);
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], width(shown(row.get(i))));
        }
      } else {
        flush();
        line(row);
      }
    }

    private static String shown(String json) {
      return json.equals(NULL) ? "NULL" : plain(json);
    }

    private void flush() {
      if (!kept.isEmpty()) {
        head();
        kept.forEach(this::line);
        kept.clear();
      }
    }

    private void head() {
      List<String> rule = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        names.add(padded(columns.get(i), i, false));
        rule.add("-".repeat(widths[i]));
      }
      console.row(String.join("  ", names).stripTrailing());
      console.row(String.join("  ", rule));
    }

    private void line(List<String> row) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        String json = row.get(i);
        boolean number = !json.isEmpty() && "-0123456789".indexOf(json.charAt(0)) >= 0;
        cells.add(padded(shown(json), i, number));
      }
      console.row(String.join("  ", cells).stripTrailing());
    }

    private String padded(String cell, int column, boolean right) {
      String blank =
          " ".repeat(Math.max(0, widths[column] - cell.codePointCount(0, cell.length())));
      return right ? blank + cell : cell + blank;
    }

    @Override
    void end(long count) {
      if (count == 0 && !columns.isEmpty()) {
        head();
      }
      flush();
      console.message(count == 1 ? "1 row" : count + " rows");
    }
  }

  /** As RFC 4180 has it; what is absent is empty, and empty text is in quotes. */
  private static final class Csv extends QueryRows {
    Csv(List<String> columns, Console console) {
      super(columns, console);
      console
          .out()
          .print(
              columns.stream().map(DecisionCells::cell).collect(Collectors.joining(","))
                  + DecisionCells.END);
    }

    @Override
    void row(List<String> row, long before) {
      String cells = row.stream().map(Csv::cell).collect(Collectors.joining(","));
      console.out().print(cells + DecisionCells.END);
    }

    private static String cell(String json) {
      if (json.equals(NULL)) {
        return "";
      }
      String plain = plain(json);
      return plain.isEmpty() ? "\"\"" : DecisionCells.cell(plain);
    }

    @Override
    void end(long count) {
      console.out().flush();
    }
  }

  /** A list of objects, one a line. */
  private static final class Json extends QueryRows {
    Json(List<String> columns, Console console) {
      super(columns, console);
    }

    @Override
    void row(List<String> row, long before) {
      StringBuilder line = new StringBuilder(before == 0 ? "[{" : " {");
      for (int i = 0; i < row.size(); i++) {
        line.append(i == 0 ? "" : ",")
            .append('"')
            .append(JsonStringEncoder.getInstance().quoteAsString(columns.get(i)))
            .append("\":")
            .append(row.get(i));
      }
      console.out().print((before == 0 ? "" : ",\n") + line.append('}'));
    }

    @Override
    void end(long count) {
      console.result(count == 0 ? "[]" : "]");
    }
  }
}
