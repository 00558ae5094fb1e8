package io.mastering.stores;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table of PostgreSQL. */
final class CopyTable implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final CopyIn copy;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * BUFFER);

  private CopyTable(CopyIn copy) {
    this.copy = copy;
  }

  static CopyTable of(Connection connection, String table) throws SQLException {
    return new CopyTable(
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("COPY " + table + " FROM STDIN (ENCODING 'UTF8')"));
  }

  void add(CopyRow row) throws SQLException {
    if (row.hasNul()) {
      throw new SQLException("a value holds the character NUL", "22P05");
    }
    buffer.writeBytes(row.toString().getBytes(StandardCharsets.UTF_8));
    if (buffer.size() >= BUFFER) {
      flush();
    }
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
    buffer.reset();
  }

  /** All rows were added. */
  void end() throws SQLException {
    flush();
    copy.endCopy();
  }

  /** Gives up what was not ended. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
