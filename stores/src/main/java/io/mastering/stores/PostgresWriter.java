package io.mastering.stores;

import io.mastering.engine.store.StoreFailure;
import io.mastering.engine.store.TableSource;
import io.mastering.engine.store.TableWriter;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions into a database of PostgreSQL, in one transaction. Our tables are emptied and
 * filled again, so that views and permissions of others stay.
 */
final class PostgresWriter implements TableWriter {
  private static final List<String> TABLES =
      List.of("run", "decisions", "demands", "situations", "situation_owners", "situation_pushes");

  private static final List<String> VIEWS = List.of("owners", "pushes", "findings");

  private final PostgresAddress address;
  private @Nullable Connection open;

  private PostgresWriter(PostgresAddress address) {
    this.address = address;
  }

  /** Tries everything that can be tried before there is anything to write. */
  static PostgresWriter at(String url) throws StoreFailure {
    PostgresAddress address = PostgresAddress.of(url, System.getenv());
    try (Connection connection = address.connect()) {
      connection.setAutoCommit(false);
      prepare(connection, address);
      connection.rollback();
    } catch (SQLException e) {
      throw address.failure(e);
    }
    return new PostgresWriter(address);
  }

  private static void prepare(Connection connection, PostgresAddress address)
      throws SQLException, StoreFailure {
    String schema = Sql.name(address.schema());
    run(connection, "SET LOCAL lock_timeout = '60s'");
    if (!exists(connection, address.schema())) {
      run(connection, "CREATE SCHEMA " + schema);
    }
    run(connection, "SET LOCAL search_path TO " + schema);
    if (ours(connection, address) < TABLES.size() + VIEWS.size()) {
      create(connection);
    }
    run(connection, "TRUNCATE " + String.join(", ", TABLES));
  }

  private static void create(Connection connection) throws SQLException {
    for (String statement : Sql.statements("postgres.sql")) {
      run(connection, statement);
    }
    for (String table : TABLES) {
      run(connection, "COMMENT ON TABLE " + table + " IS " + Sql.literal(comment(table)));
    }
    for (String view : VIEWS) {
      run(connection, "COMMENT ON VIEW " + view + " IS " + Sql.literal(comment(view)));
    }
  }

  private static String comment(String table) {
    return TableName.words().contains(table)
        ? TableName.valueOf(table.toUpperCase(Locale.ROOT)).comment()
        : TableName.MARK + "one row a situation and " + table.substring("situation_".length());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Asked for first, for to create what is there may need a permission that to use it does not. */
  private static boolean exists(Connection connection, String schema) throws SQLException {
    try (PreparedStatement asked =
        connection.prepareStatement("SELECT 1 FROM pg_namespace WHERE nspname = ?")) {
      asked.setString(1, schema);
      try (ResultSet found = asked.executeQuery()) {
        return found.next();
      }
    }
  }

  /** How many of the tables and views are there; fails when one is not ours. */
  private static int ours(Connection connection, PostgresAddress address)
      throws SQLException, StoreFailure {
    try (PreparedStatement asked =
        connection.prepareStatement(
            "SELECT c.relname, coalesce(obj_description(c.oid, 'pg_class'), '')"
                + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = ? AND c.relkind NOT IN ('i', 'I', 't')")) {
      asked.setString(1, address.schema());
      try (ResultSet found = asked.executeQuery()) {
        int ours = 0;
        while (found.next()) {
          ours += isOurs(found.getString(1), found.getString(2), address) ? 1 : 0;
        }
        return ours;
      }
    }
  }

  private static boolean isOurs(String table, String comment, PostgresAddress address)
      throws StoreFailure {
    boolean named = TABLES.contains(table) || VIEWS.contains(table);
    if (!named || comment.startsWith(TableName.MARK)) {
      return named;
    }
    String name = "\"" + address.schema() + "." + table + "\"";
    throw comment.startsWith(TableName.ANY_MARK)
        ? address.failure(
            name + " was made by another version of mastering",
            "Drop the tables of that version, or name another schema with ?currentSchema=NAME.",
            new SQLException(comment))
        : address.failure(
            "there is " + name + ", which mastering has not made",
            "Name another schema with ?currentSchema=NAME.",
            new SQLException(comment));
  }

  @Override
  public void write(TableSource source) throws StoreFailure {
    Connection connection = address.connect();
    open = connection;
    try {
      connection.setAutoCommit(false);
      prepare(connection, address);
      PostgresTables tables = new PostgresTables(connection);
      tables.run(source.facts());
      tables.situations(source.situations());
      tables.owners(source.situations());
      tables.pushes(source.situations());
      tables.decisions(source.decisions());
      tables.demands(source.decisions());
      run(connection, "ANALYZE " + String.join(", ", TABLES));
    } catch (SQLException e) {
      throw address.failure(e);
    } catch (IOException e) {
      throw e instanceof StoreFailure said
          ? said
          : address.failure("the lines of decisions cannot be read again", "Look at the disk.", e);
    }
  }

  @Override
  public void commit() throws StoreFailure {
    if (open != null) {
      try {
        open.commit();
      } catch (SQLException e) {
        throw address.failure(e);
      }
    }
  }

  @Override
  public void close() throws StoreFailure {
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        throw address.failure(e);
      }
    }
  }
}
