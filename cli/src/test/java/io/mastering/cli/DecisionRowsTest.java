package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of CSV say what the lines of JSON say. */
class DecisionRowsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void rowsSayWhatDecisionsSay() throws IOException {
    Path csv = folder.resolve("decisions.csv");
    CommandLineRun run =
        Transcript.run(
            "./mastering eval samples/acme-hub/hub.mastering --snapshot samples/acme-hub/org"
                + " --fail-on never --format jsonl --output csv:"
                + csv);
    List<String> lines = run.out().lines().toList();
    List<List<String>> rows = new ArrayList<>();
    for (String row : Files.readString(csv).split("\r\n")) {
      rows.add(List.of(row.split(",", -1)));
    }
    List<String> names = rows.remove(0);
    assertThat(rows).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode decision = JSON.readTree(lines.get(i));
      for (int column = 0; column < names.size(); column++) {
        String name = names.get(column);
        assertThat(rows.get(i).get(column)).as(name).isEqualTo(cell(decision, name));
      }
    }
  }

  private static String cell(JsonNode decision, String name) {
    if (name.startsWith("owner.")) {
      return holder(decision.at("/owners").path(name.substring("owner.".length())));
    }
    List<String> parts = new ArrayList<>();
    switch (name) {
      case "master" -> parts.add(holder(decision.path(name)));
      case "pushes" -> decision.path(name).forEach(push -> parts.add(push(push)));
      case "findings" -> decision.path(name).forEach(code -> parts.add(code.asText()));
      case "demands" ->
          decision
              .path(name)
              .forEach(d -> parts.add(d.path("demand").asInt() + "=" + d.path("kept").asText()));
      default -> parts.add(decision.path(name).asText());
    }
    return String.join("; ", parts);
  }

  private static String push(JsonNode push) {
    String system = push.path("app").asText(push.path("inbound").asText());
    String reason = push.has("reason") ? "(" + push.path("reason").asText() + ")" : "";
    return system + "=" + push.path("outcome").asText() + reason;
  }

  private static String holder(JsonNode holder) {
    if (!holder.isObject()) {
      return holder.asText();
    }
    List<String> between = new ArrayList<>();
    holder.path("between").forEach(name -> between.add(name.asText()));
    return holder.path("outcome").asText()
        + (between.isEmpty() ? "" : " (" + String.join(" or ", between) + ")");
  }
}
