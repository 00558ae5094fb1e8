package io.mastering.engine.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.mastering.model.diagnostic.Code;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a line of {@code mastering/decision/1} begins and ends. What stands between is put together
 * from {@link DecisionPieces}.
 */
public final class DecisionLines {
  private static final byte[] START =
      "{\"schema\":\"mastering/decision/1\",\"user\":\"".getBytes(StandardCharsets.US_ASCII);

  private DecisionLines() {}

  /** The end of a line: the codes of the findings, if there are any. */
  public static byte[] ending(Set<Code> findings) {
    String codes =
        findings.stream().map(code -> "\"" + code.name() + "\"").collect(Collectors.joining(","));
    String member = findings.isEmpty() ? "" : ",\"findings\":[" + codes + "]";
    return (member + "}\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** An id as it stands in JSON, without quotes. */
  public static byte[] id(String user) {
    return JsonStringEncoder.getInstance().quoteAsUTF8(user);
  }

  /** How every line begins, up to the user's id. */
  public static byte[] start() {
    return START.clone();
  }
}
