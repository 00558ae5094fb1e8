package io.mastering.spark.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The columns of a decision, as {@code docs/databases.md} names them: where nobody can be named,
 * what is known stands beside the empty name.
 */
final class Columns {
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private Columns() {}

  /** All columns but the user's id. */
  static JsonNode of(JsonNode line) {
    ObjectNode columns = NEW.objectNode();
    JsonNode master = line.path("master");
    columns.set("master", name(master));
    columns.set("master_outcome", master.path("outcome"));
    columns.set("master_could_be", master.path("between"));
    columns.set("master_settled_by", master.path("settledBy"));
    ObjectNode owners = columns.putObject("owners");
    ArrayNode open = columns.putArray("open_owners");
    for (Map.Entry<String, JsonNode> owner : line.path("owners").properties()) {
      owners.set(owner.getKey(), name(owner.getValue()));
      if (owner.getValue().isObject()) {
        open.add(open(owner.getKey(), owner.getValue()));
      }
    }
    ArrayNode pushes = columns.putArray("pushes");
    line.path("pushes").forEach(push -> pushes.add(push(push)));
    for (String same : new String[] {"assumes", "findings", "demands", "situation"}) {
      columns.set(same, line.path(same));
    }
    return columns;
  }

  private static JsonNode name(JsonNode holding) {
    return holding.isTextual() ? holding : NEW.nullNode();
  }

  private static ObjectNode open(String attribute, JsonNode holding) {
    ObjectNode open = NEW.objectNode();
    open.put("attribute", attribute);
    open.set("outcome", holding.path("outcome"));
    open.set("could_be", holding.path("between"));
    open.set("settled_by", holding.path("settledBy"));
    return open;
  }

  private static ObjectNode push(JsonNode push) {
    ObjectNode columns = push.deepCopy();
    columns.set("ways_out", push.path("waysOut"));
    columns.set("settled_by", push.path("settledBy"));
    return columns;
  }
}
