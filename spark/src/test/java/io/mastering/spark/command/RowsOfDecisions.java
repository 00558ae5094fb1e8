package io.mastering.spark.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of decisions as anybody reads them with Spark, in one form with lines of decisions. */
final class RowsOfDecisions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RowsOfDecisions() {}

  static List<String> lines(Path folder) throws IOException {
    try (SparkSession session =
        SparkSession.builder().config(new SparkConf()).appName("rows").getOrCreate()) {
      return session.read().parquet(folder.toString()).collectAsList().stream()
          .map(RowsOfDecisions::text)
          .sorted()
          .toList();
    }
  }

  /** Writes users as rows, in their order, into so many files. */
  static void toRows(Path lines, Path folder, int files) throws IOException {
    try (SparkSession session =
        SparkSession.builder().config(new SparkConf()).appName("rows").getOrCreate()) {
      Dataset<Row> users = session.read().json(lines.toString());
      users
          .repartitionByRange(files, users.col("id"))
          .sortWithinPartitions("id")
          .write()
          .parquet(folder.toString());
    }
  }

  private static String text(Row row) {
    List<String> demands = new ArrayList<>();
    for (Row demand : row.<Row>getList(row.fieldIndex("demands"))) {
      demands.add(demand.getInt(0) + "|" + demand.getInt(1) + "|" + demand.getString(2));
    }
    Map<String, String> owners =
        new TreeMap<>(
            CollectionConverters.asJava(row.<String, String>getMap(row.fieldIndex("owners"))));
    return String.join(
        " ",
        text(row, "user_id"),
        text(row, "master"),
        text(row, "master_outcome"),
        row.getList(row.fieldIndex("master_could_be")).toString(),
        row.getList(row.fieldIndex("master_settled_by")).toString(),
        owners.toString(),
        open(row),
        pushes(row),
        row.getList(row.fieldIndex("assumes")).toString(),
        demands.toString(),
        row.getList(row.fieldIndex("findings")).toString(),
        text(row, "situation"));
  }

  private static String pushes(Row row) {
    List<String> pushes = new ArrayList<>();
    for (Row push : row.<Row>getList(row.fieldIndex("pushes"))) {
      pushes.add(
          String.join(
              "|",
              text(push, "app"),
              text(push, "inbound"),
              text(push, "outcome"),
              text(push, "reason"),
              text(push, "cause"),
              text(push, "owner"),
              push.getList(push.fieldIndex("attributes")).toString(),
              text(push, "since"),
              text(push, "rule"),
              push.getList(push.fieldIndex("ways_out")).toString(),
              push.getList(push.fieldIndex("settled_by")).toString()));
    }
    return pushes.toString();
  }

  private static String open(Row row) {
    List<String> open = new ArrayList<>();
    for (Row owner : row.<Row>getList(row.fieldIndex("open_owners"))) {
      open.add(
          String.join(
              "|",
              owner.getString(0),
              owner.getString(1),
              owner.getList(2).toString(),
              owner.getList(3).toString()));
    }
    return open.toString();
  }

  private static String text(Row row, String field) {
    String value = row.getString(row.fieldIndex(field));
    return value == null ? "" : value;
  }

  static List<String> expected(String decisions) throws IOException {
    List<String> expected = new ArrayList<>();
    for (String line : decisions.split("\n")) {
      expected.add(expected(JSON.readTree(line)));
    }
    return expected.stream().sorted().toList();
  }

  private static String expected(JsonNode line) {
    Map<String, String> owners = new TreeMap<>();
    List<String> open = new ArrayList<>();
    for (Map.Entry<String, JsonNode> owner : line.get("owners").properties()) {
      JsonNode held = owner.getValue();
      owners.put(owner.getKey(), held.textValue());
      if (held.isObject()) {
        open.add(
            String.join(
                "|",
                owner.getKey(),
                held.get("outcome").asText(),
                texts(held.path("between")),
                texts(held.path("settledBy"))));
      }
    }
    List<String> demands = new ArrayList<>();
    for (JsonNode demand : line.path("demands")) {
      demands.add(
          demand.get("demand") + "|" + demand.get("line") + "|" + demand.get("kept").asText());
    }
    return String.join(
        " ",
        line.get("user").asText(),
        line.get("master").asText(""),
        line.get("master").path("outcome").asText(""),
        texts(line.get("master").path("between")),
        texts(line.get("master").path("settledBy")),
        owners.toString(),
        open.toString(),
        pushes(line),
        texts(line.path("assumes")),
        demands.toString(),
        texts(line.path("findings")),
        line.get("situation").asText());
  }

  private static String pushes(JsonNode line) {
    List<String> pushes = new ArrayList<>();
    for (JsonNode push : line.get("pushes")) {
      pushes.add(
          String.join(
              "|",
              push.path("app").asText(""),
              push.path("inbound").asText(""),
              push.path("outcome").asText(""),
              push.path("reason").asText(""),
              push.path("cause").asText(""),
              push.path("owner").asText(""),
              texts(push.path("attributes")),
              push.path("since").asText(""),
              push.path("rule").asText(""),
              texts(push.path("waysOut")),
              texts(push.path("settledBy"))));
    }
    return pushes.toString();
  }

  private static String texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts.toString();
  }
}
