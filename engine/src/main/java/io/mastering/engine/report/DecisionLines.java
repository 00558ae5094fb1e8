package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.mastering.model.decision.Decision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes {@code mastering/decision/1}, one line a user. What follows the user's id is the same for
 * all users of a situation: it is encoded once and copied.
 */
public final class DecisionLines {
  private static final byte[] START =
      "{\"schema\":\"mastering/decision/1\",\"user\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final JsonFactory JSON = new JsonFactory();

  private DecisionLines() {}

  /** Everything of a line after the user's id. */
  public static byte[] tail(Decision decision, List<DemandResult> broken, String situation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      DecisionJson.members(json, decision);
      if (!broken.isEmpty()) {
        json.writeArrayFieldStart("demands");
        for (DemandResult result : broken) {
          result.write(json);
        }
        json.writeEndArray();
      }
      json.writeStringField("situation", situation);
      json.writeEndObject();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    byte[] object = bytes.toByteArray();
    byte[] tail = new byte[object.length + 2];
    tail[0] = '"';
    System.arraycopy(object, 0, tail, 1, object.length);
    tail[1] = ',';
    tail[tail.length - 1] = '\n';
    return tail;
  }

  /** One line: the user's id and the tail of his situation. */
  public static void write(OutputStream out, String user, byte[] tail) throws IOException {
    out.write(START);
    out.write(id(user));
    out.write(tail);
  }

  private static byte[] id(String user) {
    for (int i = 0; i < user.length(); i++) {
      char c = user.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c > '~') {
        return JsonStringEncoder.getInstance().quoteAsUTF8(user);
      }
    }
    return user.getBytes(StandardCharsets.ISO_8859_1);
  }
}
