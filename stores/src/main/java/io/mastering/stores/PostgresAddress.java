package io.mastering.stores;

import io.mastering.engine.store.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Where a database of PostgreSQL is, and who asks for it. Shows everything but the password. */
final class PostgresAddress {
  private static final String USUAL_SCHEMA = "mastering";

  // it would write addresses to the terminal; kept, for a logger that nobody keeps forgets its
  // level
  private static final Logger SILENT = Logger.getLogger("org.postgresql");

  private final String url;
  private final Properties properties;
  private final String schema;

  private PostgresAddress(String url, Properties properties, String schema) {
    this.url = url;
    this.properties = properties;
    this.schema = schema;
  }

  /**
   * Understands an address as JDBC has it.
   *
   * @param environment where a password may stand that is not in the address
   */
  static PostgresAddress of(String url, Map<String, String> environment) throws StoreFailure {
    SILENT.setLevel(Level.OFF);
    // a user or a password before the host is no part of such an address, and must not be shown
    boolean named = url.split("\\?", 2)[0].contains("@");
    Properties parsed = named ? null : Driver.parseURL(url, null);
    if (parsed == null) {
      throw new StoreFailure(
          "--output jdbc:... is no address of a database of PostgreSQL.",
          "Write jdbc:postgresql://HOST/DATABASE?user=NAME, and the password into PGPASSWORD or"
              + " into ~/.pgpass.");
    }
    Properties more = new Properties();
    if (PGProperty.PASSWORD.getOrDefault(parsed) == null && environment.containsKey("PGPASSWORD")) {
      PGProperty.PASSWORD.set(more, environment.get("PGPASSWORD"));
    }
    PGProperty.APPLICATION_NAME.set(more, "mastering");
    PGProperty.TCP_KEEP_ALIVE.set(more, true);
    String schema =
        Optional.ofNullable(PGProperty.CURRENT_SCHEMA.getOrDefault(parsed))
            .map(list -> list.split(",")[0].strip())
            .filter(name -> !name.isEmpty())
            .orElse(USUAL_SCHEMA);
    parsed.remove(PGProperty.CURRENT_SCHEMA.getName());
    // the driver would hand the name on without quotes
    String without = url.replaceAll("(?<=[?&])currentSchema=[^&]*&?", "");
    return new PostgresAddress(without, properties(parsed, more), schema);
  }

  private static Properties properties(Properties parsed, Properties more) {
    Properties all = new Properties();
    more.forEach((key, value) -> all.setProperty((String) key, (String) value));
    parsed
        .stringPropertyNames()
        .forEach(name -> all.setProperty(name, parsed.getProperty(name, "")));
    return all;
  }

  Connection connect() throws StoreFailure {
    try {
      Connection connection = new Driver().connect(url, properties);
      if (connection == null) {
        throw new SQLException("the driver does not know the address");
      }
      return connection;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** The schema that holds the tables. */
  String schema() {
    return schema;
  }

  /** The address as it may be shown. */
  private String shown() {
    return "jdbc:postgresql://"
        + PGProperty.PG_HOST.getOrDefault(properties)
        + ":"
        + PGProperty.PG_PORT.getOrDefault(properties)
        + "/"
        + PGProperty.PG_DBNAME.getOrDefault(properties);
  }

  /** Why nothing can be written there. */
  StoreFailure failure(SQLException cause) {
    return failure(PostgresWords.why(cause), PostgresWords.help(cause), cause);
  }

  StoreFailure failure(String why, String help, Exception cause) {
    return new StoreFailure(
        "--output " + shown() + " cannot be written: " + why + ".",
        help + " Nothing was changed there.",
        cause);
  }
}
