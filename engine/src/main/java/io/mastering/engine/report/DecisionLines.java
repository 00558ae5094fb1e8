package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes {@code mastering/decision/1}, one line a user. What follows the user's id is the same for
 * all users of a situation: it is encoded once and copied.
 */
public final class DecisionLines {
  private static final byte[] START =
      "{\"schema\":\"mastering/decision/1\",\"user\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final JsonFactory JSON = new JsonFactory();

  private DecisionLines() {}

  /** Everything of a line between the user's id and what is found of him. */
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
    byte[] tail = new byte[object.length];
    tail[0] = '"';
    tail[1] = ',';
    System.arraycopy(object, 1, tail, 2, object.length - 2);
    return tail;
  }

  /** The end of a line: the codes of the findings, if there are any. */
  public static byte[] ending(Set<Code> findings) {
    String codes =
        findings.stream().map(code -> "\"" + code.name() + "\"").collect(Collectors.joining(","));
    String member = findings.isEmpty() ? "" : ",\"findings\":[" + codes + "]";
    return (member + "}\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** One line: the user's id, the tail of his situation, and what is found of him. */
  public static void write(OutputStream out, String user, byte[] tail, byte[] ending)
      throws IOException {
    out.write(START);
    out.write(id(user));
    out.write(tail);
    out.write(ending);
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
