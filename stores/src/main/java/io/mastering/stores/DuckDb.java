package io.mastering.stores;

import io.mastering.engine.store.StoreFailure;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** DuckDB at work in this process: no network, no extensions, bounded memory. */
final class DuckDb implements Closeable {
  /** How much memory it may take: a system property, as DuckDB writes it. */
  static final String MEMORY = "mastering.stores.memory";

  private static final String USUAL_MEMORY = "1GB";

  /** Each thread of it takes memory, so that many threads would not fit into little. */
  private static final int MOST_THREADS = 4;

  private final Connection connection;
  private final Scratch scratch;

  private DuckDb(Connection connection, Scratch scratch) {
    this.connection = connection;
    this.scratch = scratch;
  }

  /** Starts it without any database; answers come row by row. */
  static DuckDb start() throws StoreFailure {
    return start(true);
  }

  /**
   * Starts it without any database.
   *
   * @param streams whether answers come row by row; else all at once, and failures with their
   *     reason
   */
  static DuckDb start(boolean streams) throws StoreFailure {
    Scratch scratch = scratch();
    try {
      DuckDb duck = new DuckDb(connect(scratch.folder(), streams), scratch);
      duck.bound();
      return duck;
    } catch (SQLException e) {
      throw failure("DuckDB does not start", e);
    } catch (LinkageError e) {
      throw absent(e);
    }
  }

  /** Its library is unpacked once for each process; the first failure to do so says why. */
  private static StoreFailure absent(LinkageError cause) {
    String start = "DuckDB does not run on this machine: ";
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof IOException) {
        return new StoreFailure(
            start
                + "its library cannot be unpacked to "
                + System.getProperty("java.io.tmpdir")
                + ": "
                + at.getMessage()
                + ".",
            "It takes about 100 MB there: look at the room on the disk, the permissions and the"
                + " limit for the size of files (ulimit -f), or name another folder with"
                + " MASTERING_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.",
            cause);
      }
    }
    return new StoreFailure(
        start
            + "there is no library of it for "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ", or it cannot be unpacked to "
            + System.getProperty("java.io.tmpdir")
            + ".",
        "Write ndjson or csv, and let a database read that.",
        cause);
  }

  private static Scratch scratch() throws StoreFailure {
    try {
      return Scratch.make();
    } catch (IOException e) {
      throw new StoreFailure(
          "DuckDB needs a folder for what does not fit into memory, and none can be made in "
              + System.getProperty("java.io.tmpdir")
              + ".",
          "Name another with MASTERING_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.",
          e);
    }
  }

  private static Connection connect(Path scratch, boolean streams) throws SQLException {
    Properties settings = new Properties();
    settings.put("autoinstall_known_extensions", "false");
    settings.put("autoload_known_extensions", "false");
    settings.put("allow_community_extensions", "false");
    settings.put("allow_persistent_secrets", "false");
    settings.put("temp_directory", scratch.toString());
    int processors = Runtime.getRuntime().availableProcessors();
    settings.put("threads", Integer.toString(Math.min(MOST_THREADS, processors)));
    settings.put(DuckDBDriver.JDBC_STREAM_RESULTS, Boolean.toString(streams));
    Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
    if (connection == null) {
      throw new SQLException("the driver does not know its own address");
    }
    return connection;
  }

  private void bound() throws StoreFailure {
    String memory = System.getProperty(MEMORY, USUAL_MEMORY);
    try {
      run("SET memory_limit = " + Sql.literal(memory));
    } catch (SQLException e) {
      close();
      throw new StoreFailure(
          MEMORY + " is \"" + memory + "\", which is no size.", "Write it as 512MB or 4GB.", e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** Runs statements that answer nothing. */
  void run(String... statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  /** The first column of what a question answers. */
  List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  /** What DuckDB says, without the place in a statement that the reader has not written. */
  static StoreFailure failure(String what, SQLException cause) {
    String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    return new StoreFailure(
        what + ": " + (said.endsWith(".") ? said.substring(0, said.length() - 1) : said) + ".",
        "Look at the room on the disk, at the permissions, and whether another program has the"
            + " file open; nothing was left half-written.",
        cause);
  }

  @Override
  public void close() throws StoreFailure {
    try {
      connection.close();
      scratch.close();
    } catch (SQLException e) {
      throw failure("DuckDB does not end", e);
    } catch (IOException left) {
      // what is left in the folder of the system for such files is the system's
      return;
    }
  }
}
