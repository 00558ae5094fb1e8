package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, and the order of members and links is no input. */
class DeterminismTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS = List.of("ndjson", "situations", "json", "text");

  @TempDir Path folder;

  private Path generated() {
    Path org = folder.resolve("org");
    CommandLineRun.of(
        "snapshot", "generate", org.toString(), "--users", "400", "--shape", "adversarial");
    return org;
  }

  private Map<String, String> evaluated(Path org) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("eval", org.resolve("hub.mastering").toString(), "--snapshot", org.toString()));
    arguments.addAll(List.of("--rejected", folder.resolve("rejected").toString()));
    for (String kind : KINDS) {
      arguments.addAll(List.of("--output", kind + ":" + folder.resolve(kind)));
    }
    Map<String, String> outputs = new LinkedHashMap<>();
    CommandLineRun run = CommandLineRun.of(arguments.toArray(new String[0]));
    outputs.put("out", run.out());
    outputs.put("err", run.err());
    for (String kind : KINDS) {
      outputs.put(kind, Files.readString(folder.resolve(kind)));
    }
    return outputs;
  }

  @Test
  void sameInputGivesTheSameBytes() throws IOException {
    Path org = generated();
    assertThat(evaluated(org)).isEqualTo(evaluated(org));
  }

  @Test
  void orderOfMembersAndLinksIsNoMatter() throws IOException {
    Path org = generated();
    Map<String, String> before = evaluated(org);
    Random random = new Random(7);
    List<String> mixed = new ArrayList<>();
    for (String line : Files.readAllLines(org.resolve("users.ndjson"))) {
      mixed.add(mixed(JSON.readTree(line), random).toString());
    }
    Files.write(org.resolve("users.ndjson"), mixed);
    for (String file : List.of("apps.json", "idps.json", "schemas.json", "mappings.json")) {
      JsonNode settings = JSON.readTree(Files.readString(org.resolve(file)));
      boolean schema = file.equals("schemas.json");
      JsonNode other = schema ? settings : mixed(settings, random);
      Files.writeString(org.resolve(file), other.toString());
    }
    assertThat(evaluated(org)).isEqualTo(before);
  }

  /** The same with its members in another order, and its links too. */
  private static JsonNode mixed(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, random);
      ObjectNode other = JSON.createObjectNode();
      for (String name : names) {
        JsonNode value = mixed(object.get(name), random);
        other.set(name, name.equals("links") ? shuffled((ArrayNode) value, random) : value);
      }
      return other;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode other = JSON.createArrayNode();
      array.forEach(each -> other.add(mixed(each, random)));
      return other;
    }
    return node;
  }

  private static ArrayNode shuffled(ArrayNode array, Random random) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    Collections.shuffle(all, random);
    ArrayNode other = JSON.createArrayNode();
    all.forEach(other::add);
    return other;
  }

  @Test
  void orderOfUsersChangesNoDecision() throws IOException {
    Path org = generated();
    List<String> before = decisions(evaluated(org));
    List<String> lines = new ArrayList<>(Files.readAllLines(org.resolve("users.ndjson")));
    Collections.shuffle(lines, new Random(3));
    Files.write(org.resolve("users.ndjson"), lines);
    assertThat(decisions(evaluated(org))).isEqualTo(before);
  }

  /** Decisions by user, without the numbers of situations. */
  private static List<String> decisions(Map<String, String> outputs) {
    return outputs
        .get("ndjson")
        .lines()
        .map(line -> line.replaceFirst(",\"situation\":\"s\\d+\"", ""))
        .sorted()
        .toList();
  }
}
