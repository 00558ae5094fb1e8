package io.mastering.stores;

import io.mastering.engine.store.Answer;
import io.mastering.engine.store.BadSql;
import io.mastering.engine.store.StoreFailure;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What DuckDB answers, row by row as it comes. */
final class DuckAnswer implements Answer {
  private final DuckDb duck;
  private final Statement statement;
  private final Optional<ResultSet> rows;
  private final List<String> columns;

  private DuckAnswer(DuckDb duck, Statement statement, Optional<ResultSet> rows)
      throws SQLException {
    this.duck = duck;
    this.statement = statement;
    this.rows = rows;
    List<String> names = new ArrayList<>();
    if (rows.isPresent()) {
      for (int i = 1; i <= rows.get().getMetaData().getColumnCount(); i++) {
        names.add(rows.get().getMetaData().getColumnLabel(i));
      }
    }
    this.columns = List.copyOf(names);
  }

  static DuckAnswer to(String sql, Path file) throws StoreFailure {
    try {
      return to(sql, file, true);
    } catch (BadSql e) {
      // where rows come one by one, DuckDB forgets why there are none
      return to(sql, file, false);
    }
  }

  private static DuckAnswer to(String sql, Path file, boolean streams) throws StoreFailure {
    DuckDb duck = DuckDb.start(streams);
    try {
      AskedFile.open(duck, file);
      return ask(duck, sql);
    } catch (StoreFailure e) {
      duck.close();
      throw e;
    }
  }

  private static DuckAnswer ask(DuckDb duck, String sql) throws BadSql {
    if (Statements.areSeveral(sql)) {
      throw new BadSql(
          "The SQL holds several statements, and one is answered.",
          List.of(),
          "Ask them one by one, or join them: WITH, UNION ALL, a query within the other.",
          new SQLException("several statements"));
    }
    try {
      Statement statement = duck.connection().createStatement();
      boolean answers = statement.execute(sql);
      return new DuckAnswer(
          duck, statement, answers ? Optional.of(statement.getResultSet()) : Optional.empty());
    } catch (SQLException e) {
      throw bad(e);
    }
  }

  /** DuckDB says first what is wrong, then perhaps what it knows, then where: LINE and a caret. */
  private static BadSql bad(SQLException cause) {
    List<String> said = String.valueOf(cause.getMessage()).lines().toList();
    List<String> before = new ArrayList<>();
    List<String> excerpt = new ArrayList<>();
    for (String line : said) {
      if (line.startsWith("LINE ") || !excerpt.isEmpty()) {
        excerpt.add(line);
      } else if (!line.isBlank()) {
        before.add(line.strip());
      }
    }
    String sentence = before.isEmpty() ? "it is not understood" : before.get(0);
    String more = String.join(" ", before.subList(Math.min(1, before.size()), before.size()));
    return new BadSql(
        "The SQL cannot be answered: "
            + sentence.replaceAll("^[A-Za-z ]+ Error: ", "").replaceAll("[.!]+$", "")
            + ".",
        excerpt,
        (more
                + (more.isEmpty() || more.matches(".*[.!?]") ? "" : ".")
                + " The tables are "
                + String.join(", ", TableName.words())
                + ".")
            .strip(),
        cause);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<List<String>> next() throws StoreFailure {
    try {
      if (rows.isEmpty() || !rows.get().next()) {
        return Optional.empty();
      }
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(JsonCell.of(rows.get().getObject(i)));
      }
      return Optional.of(row);
    } catch (SQLException e) {
      throw bad(e);
    }
  }

  @Override
  public void close() throws StoreFailure {
    try {
      statement.close();
    } catch (SQLException e) {
      throw DuckDb.failure("DuckDB does not end", e);
    } finally {
      duck.close();
    }
  }
}
