package io.mastering.stores;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.duckdb.JsonNode;
import org.jspecify.annotations.Nullable;

/** A value that DuckDB answers, as JSON. What JSON has no form for is text. */
final class JsonCell {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonCell() {}

  static String of(@Nullable Object value) throws SQLException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, value);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value)
      throws IOException, SQLException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof JsonNode raw) {
      json.writeRawValue(raw.toString());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      number(json, number);
    } else if (value instanceof Array array) {
      list(json, (Object[]) array.getArray());
    } else if (value instanceof DuckDBStruct struct) {
      object(json, struct.getMap());
    } else if (value instanceof Map<?, ?> map) {
      object(json, map);
    } else if (value instanceof Timestamp time) {
      json.writeString(time.toLocalDateTime().toString());
    } else {
      json.writeString(value.toString());
    }
  }

  private static void number(JsonGenerator json, Number number) throws IOException {
    if (number instanceof BigDecimal decimal) {
      json.writeNumber(decimal.toPlainString());
    } else if (number instanceof BigInteger big) {
      json.writeNumber(big);
    } else if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (Double.isFinite(value)) {
        json.writeNumber(number.toString());
      } else {
        json.writeString(number.toString());
      }
    } else {
      json.writeNumber(number.longValue());
    }
  }

  private static void list(JsonGenerator json, @Nullable Object[] values)
      throws IOException, SQLException {
    json.writeStartArray();
    for (Object value : values) {
      write(json, value);
    }
    json.writeEndArray();
  }

  private static void object(JsonGenerator json, Map<?, ?> members)
      throws IOException, SQLException {
    json.writeStartObject();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      json.writeFieldName(String.valueOf(member.getKey()));
      write(json, member.getValue());
    }
    json.writeEndObject();
  }
}
