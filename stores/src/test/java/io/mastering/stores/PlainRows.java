package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that tables must have, made of lines by the plainest of means. */
final class PlainRows {
  static final ObjectMapper JSON = new ObjectMapper();

  /** The columns that are compared, by table. */
  static final Map<String, String> COLUMNS =
      Map.of(
          "decisions",
          "user_id, master, master_outcome, master_could_be, master_settled_by, assumes, findings,"
              + " situation",
          "owners",
          "user_id, attribute, owner, outcome, could_be, settled_by",
          "pushes",
          "user_id, position, app, inbound, outcome, reason, cause, owner, attributes, since, rule,"
              + " ways_out, settled_by",
          "findings",
          "user_id, code",
          "demands",
          "user_id, demand, line, kept",
          "situations",
          "situation, facts, assumes, derivation, ways_out");

  /** What a line may say: a member that no column keeps must not go unseen. */
  private static final List<String> DECISION =
      List.of(
          "schema",
          "user",
          "master",
          "owners",
          "pushes",
          "assumes",
          "situation",
          "findings",
          "demands");

  private static final List<String> PUSH =
      List.of(
          "app",
          "inbound",
          "outcome",
          "reason",
          "cause",
          "owner",
          "attributes",
          "since",
          "rule",
          "waysOut",
          "settledBy");

  private final Map<String, List<JsonNode>> rows = new LinkedHashMap<>();

  private PlainRows() {
    COLUMNS.keySet().forEach(table -> rows.put(table, new ArrayList<>()));
  }

  /** The rows of each table for the lines in a folder. */
  static Map<String, List<JsonNode>> of(Path folder) throws IOException {
    PlainRows plain = new PlainRows();
    for (String line : Files.readAllLines(folder.resolve("decisions.ndjson"))) {
      plain.decision(JSON.readTree(line));
    }
    for (String line : Files.readAllLines(folder.resolve("situations.ndjson"))) {
      JsonNode situation = JSON.readTree(line);
      plain.add(
          "situations",
          situation.get("situation"),
          list(situation, "facts"),
          list(situation, "assumes"),
          list(situation, "derivation"),
          situation.get("waysOut"));
    }
    return plain.rows;
  }

  private void decision(JsonNode decision) {
    assertThat(decision.fieldNames()).toIterable().isSubsetOf(DECISION);
    JsonNode user = decision.get("user");
    JsonNode master = decision.get("master");
    add(
        "decisions",
        user,
        master.isTextual() ? master : none(),
        value(master, "outcome"),
        list(master, "between"),
        list(master, "settledBy"),
        list(decision, "assumes"),
        list(decision, "findings"),
        decision.get("situation"));
    decision
        .get("owners")
        .fields()
        .forEachRemaining(
            owner ->
                add(
                    "owners",
                    user,
                    JSON.valueToTree(owner.getKey()),
                    owner.getValue().isTextual() ? owner.getValue() : none(),
                    value(owner.getValue(), "outcome"),
                    list(owner.getValue(), "between"),
                    list(owner.getValue(), "settledBy")));
    int position = 0;
    for (JsonNode push : decision.get("pushes")) {
      push(user, ++position, push);
    }
    list(decision, "findings").forEach(code -> add("findings", user, code));
    for (JsonNode demand : list(decision, "demands")) {
      add("demands", user, demand.get("demand"), demand.get("line"), demand.get("kept"));
    }
  }

  private void push(JsonNode user, int position, JsonNode push) {
    assertThat(push.fieldNames()).toIterable().isSubsetOf(PUSH);
    add(
        "pushes",
        user,
        JSON.valueToTree(position),
        value(push, "app"),
        value(push, "inbound"),
        value(push, "outcome"),
        value(push, "reason"),
        value(push, "cause"),
        value(push, "owner"),
        list(push, "attributes"),
        value(push, "since"),
        value(push, "rule"),
        list(push, "waysOut"),
        list(push, "settledBy"));
  }

  private void add(String table, JsonNode... cells) {
    ArrayNode row = JSON.createArrayNode();
    row.addAll(List.of(cells));
    rows.get(table).add(row);
  }

  private static JsonNode none() {
    return JsonNodeFactory.instance.nullNode();
  }

  private static JsonNode value(JsonNode of, String member) {
    return of.has(member) ? of.get(member) : none();
  }

  private static JsonNode list(JsonNode of, String member) {
    return of.has(member) ? of.get(member) : JSON.createArrayNode();
  }

  /** A row that a database has given as an array of JSON. */
  static JsonNode row(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
