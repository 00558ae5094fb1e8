package io.mastering.stores;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of a test's own on this machine. */
final class Server implements AutoCloseable {
  private final EmbeddedPostgres server;

  private Server(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts one; skips the test where the build has brought none (profile "databases"). */
  static Server start() throws IOException {
    assumeThat(Server.class.getResource("/postgres-linux-x86_64.txz"))
        .as("there is a PostgreSQL to start: mvn -Pdatabases on Linux")
        .isNotNull();
    return new Server(
        EmbeddedPostgres.builder()
            .setServerConfig("password_encryption", "scram-sha-256")
            // a client that is killed while the server waits is missed at once
            .setServerConfig("client_connection_check_interval", "200ms")
            .start());
  }

  /** The address of its database. */
  String address(String more) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres" + more;
  }

  void run(String... statements) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  Connection connection() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  List<JsonNode> rows(String schema, String table) throws SQLException {
    return asked(
        "SELECT json_build_array("
            + PlainRows.COLUMNS.get(table)
            + ")::text FROM "
            + schema
            + "."
            + table);
  }

  List<JsonNode> asked(String sql) throws SQLException {
    List<JsonNode> rows = new ArrayList<>();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(PlainRows.row(found.getString(1)));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
