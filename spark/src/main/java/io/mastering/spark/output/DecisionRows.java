package io.mastering.spark.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.engine.report.DecisionLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;

/**
 * Takes lines of decisions and writes them as rows of Parquet. What stands behind a user's id is
 * the same for many users, and looked at once.
 */
public final class DecisionRows extends OutputStream {
  /** So many different decisions are remembered. */
  private static final int KEPT = 1 << 13;

  private static final byte[] START = DecisionLines.start();
  private static final byte[] AGAIN = "{\"user\":\"".getBytes(StandardCharsets.US_ASCII);

  private final ParquetWriter<DecisionRow> writer;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, JsonNode> known = new HashMap<>();
  private byte[] begun = {};

  public DecisionRows(Path file, Configuration settings) throws IOException {
    this.writer = DecisionRow.writer(file, settings);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int end = from + length;
    for (int i = from; i < end; i++) {
      if (bytes[i] == '\n') {
        line(bytes, at, i);
        at = i + 1;
      }
    }
    if (at < end) {
      begun = joined(begun, bytes, at, end);
    }
  }

  private void line(byte[] bytes, int from, int to) throws IOException {
    if (begun.length > 0) {
      byte[] whole = joined(begun, bytes, from, to);
      begun = new byte[0];
      line(whole, 0, whole.length);
      return;
    }
    int start = from + START.length;
    int quote = start;
    while (bytes[quote] != '"' && bytes[quote] != '\\') {
      quote++;
    }
    if (bytes[quote] == '\\') {
      JsonNode whole = json.readTree(bytes, from, to - from);
      writer.write(new DecisionRow(whole.get("user").textValue(), Columns.of(whole)));
      return;
    }
    String user = new String(bytes, start, quote - start, StandardCharsets.UTF_8);
    writer.write(new DecisionRow(user, rest(bytes, quote, to)));
  }

  private JsonNode rest(byte[] bytes, int from, int to) throws IOException {
    String key = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    JsonNode rest = known.get(key);
    if (rest == null) {
      rest = Columns.of(json.readTree(joined(AGAIN, bytes, from, to)));
      if (known.size() < KEPT) {
        known.put(key, rest);
      }
    }
    return rest;
  }

  private static byte[] joined(byte[] head, byte[] bytes, int from, int to) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + to - from);
    all.writeBytes(head);
    all.write(bytes, from, to - from);
    return all.toByteArray();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
