package io.mastering.engine.report;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.situation.Truth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Decisions as rows of CSV (RFC 4180). Values are written as they are: what a spreadsheet would
 * take for a formula is not altered.
 */
public final class DecisionCells {
  /** How every row ends. */
  public static final String END = "\r\n";

  private static final String AND = "; ";

  private final List<String> attributes;

  /**
   * @param attributes of all user types, each once
   */
  public DecisionCells(List<String> attributes) {
    this.attributes = List.copyOf(attributes);
  }

  /** The first row. */
  public byte[] header() {
    List<String> names = new ArrayList<>(List.of("user", "master"));
    attributes.forEach(attribute -> names.add("owner." + attribute));
    names.addAll(List.of("pushes", "findings", "demands", "situation"));
    return bytes(names.stream().map(DecisionCells::cell).collect(Collectors.joining(",")) + END);
  }

  /**
   * What stands between the user's id and his findings.
   *
   * @param user his master and owners
   * @param writes all pushes, in their order
   */
  public byte[] before(Decision user, List<WriteDecision> writes) {
    Map<String, String> owners = new HashMap<>();
    for (Ownership owner : user.owners()) {
      owners.put(owner.attribute(), Tally.words(owner.owner()));
    }
    StringBuilder row = new StringBuilder();
    row.append(',').append(cell(Tally.words(user.mastery().master())));
    for (String attribute : attributes) {
      row.append(',').append(cell(owners.getOrDefault(attribute, "")));
    }
    String pushes = writes.stream().map(DecisionCells::push).collect(Collectors.joining(AND));
    return bytes(row.append(',').append(cell(pushes)).append(',').toString());
  }

  private static String push(WriteDecision write) {
    return write.write().by()
        + "="
        + write.outcome().word()
        + write.reason().map(reason -> "(" + reason.word() + ")").orElse("");
  }

  /** What stands behind the findings of a user. */
  public static byte[] after(List<DemandResult> broken, String situation) {
    String demands =
        broken.stream()
            .map(result -> result.number() + (result.kept() == Truth.NO ? "=no" : "=unknown"))
            .collect(Collectors.joining(AND));
    return bytes("," + demands + "," + situation + END);
  }

  /** The findings of a user. */
  public static byte[] findings(Collection<Code> codes) {
    return bytes(codes.stream().map(Enum::name).collect(Collectors.joining(AND)));
  }

  /** A value, in quotes where it needs them. */
  public static String cell(String value) {
    boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
