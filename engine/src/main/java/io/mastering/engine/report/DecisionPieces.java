package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.policy.Assumption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The members of {@code mastering/decision/1} in pieces: put one after the other they are what
 * {@link DecisionJson} writes.
 */
public final class DecisionPieces {
  private static final JsonFactory JSON = new JsonFactory();

  private DecisionPieces() {}

  /** {@code master}, {@code owners} and the beginning of {@code pushes}. */
  public static byte[] head(Decision decision) {
    byte[] object = object(json -> DecisionJson.holders(json, decision));
    byte[] pushes = ",\"pushes\":[".getBytes(StandardCharsets.US_ASCII);
    byte[] head = Arrays.copyOfRange(object, 1, object.length - 1 + pushes.length);
    System.arraycopy(pushes, 0, head, object.length - 2, pushes.length);
    return head;
  }

  /** Entries of {@code pushes}, with commas between them. */
  public static byte[] writes(List<WriteDecision> writes) {
    byte[] object =
        object(
            json -> {
              json.writeArrayFieldStart("");
              for (WriteDecision write : writes) {
                DecisionJson.write(json, write);
              }
              json.writeEndArray();
            });
    return Arrays.copyOfRange(object, "{\"\":[".length(), object.length - 2);
  }

  /** {@code assumes}, after a comma; nothing when there is none. */
  public static byte[] assumes(Collection<Assumption> assumptions) {
    return afterComma(object(json -> DecisionJson.assumes(json, assumptions)));
  }

  /** {@code demands}, after a comma; nothing when all are kept. */
  public static byte[] demands(List<DemandResult> broken) {
    return afterComma(
        object(
            json -> {
              if (!broken.isEmpty()) {
                json.writeArrayFieldStart("demands");
                for (DemandResult result : broken) {
                  result.write(json);
                }
                json.writeEndArray();
              }
            }));
  }

  private static byte[] afterComma(byte[] object) {
    byte[] members = Arrays.copyOf(object, object.length - 1);
    members[0] = ',';
    return members.length == 1 ? new byte[0] : members;
  }

  /** Writes members of an object. */
  @FunctionalInterface
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private static byte[] object(Members members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return bytes.toByteArray();
  }
}
