package io.mastering.stores;

import io.mastering.engine.store.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a file of Parquet as lines of JSON, in their order; a folder of such files is read by
 * their names. Holds a few thousand rows at a time.
 */
final class UserRows extends InputStream {
  private static final String ENDING = ".parquet";

  private final DuckDb duck;
  private final Statement statement;
  private final ResultSet rows;
  private byte[] line = {};
  private int at;

  private UserRows(DuckDb duck, Statement statement, ResultSet rows) {
    this.duck = duck;
    this.statement = statement;
    this.rows = rows;
  }

  static UserRows of(Path parquet) throws StoreFailure {
    DuckDb duck = DuckDb.start();
    try {
      String source =
          "read_parquet("
              + files(parquet).stream().map(Sql::literal).collect(Collectors.joining(",", "[", "]"))
              + ", binary_as_string = true, union_by_name = true)";
      duck.run("SET TimeZone = 'UTC'");
      Statement statement = duck.connection().createStatement();
      return new UserRows(
          duck,
          statement,
          statement.executeQuery(
              "SELECT to_json(u)::VARCHAR FROM (SELECT " + columns(duck, source) + ") u"));
    } catch (SQLException | IOException e) {
      duck.close();
      throw new StoreFailure(
          parquet + " cannot be read: it is no Parquet, or it is damaged or cut off.",
          "Make it again, and look at the disk and the permissions.",
          e);
    }
  }

  private static List<Path> files(Path parquet) throws IOException {
    if (!Files.isDirectory(parquet)) {
      return List.of(parquet);
    }
    try (Stream<Path> files = Files.list(parquet)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** All columns of a source, points in time as Okta writes them. */
  private static String columns(DuckDb duck, String source) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement asked = duck.connection().createStatement();
        ResultSet found = asked.executeQuery("DESCRIBE FROM " + source)) {
      while (found.next()) {
        String name = Sql.name(found.getString(1));
        columns.add(ColumnType.of(found.getString(2)).told(name, 0) + " AS " + name);
      }
    }
    return String.join(", ", columns) + " FROM " + source;
  }

  private boolean fill() throws IOException {
    try {
      while (at == line.length) {
        if (!rows.next()) {
          return false;
        }
        line = (rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return true;
    } catch (SQLException e) {
      throw new IOException("a row cannot be read", e);
    }
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int done = 0;
    while (done < length && fill()) {
      int some = Math.min(length - done, line.length - at);
      System.arraycopy(line, at, into, from + done, some);
      at += some;
      done += some;
    }
    return done == 0 && length > 0 ? -1 : done;
  }

  @Override
  public void close() throws StoreFailure {
    try {
      rows.close();
      statement.close();
    } catch (SQLException e) {
      throw DuckDb.failure("DuckDB does not end", e);
    } finally {
      duck.close();
    }
  }
}
