package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that the sample org prints, read as a reader reads it, and what {@code eval} decides
 * about users who are made for its rows.
 */
class DocsAgreeWithEvalTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Transcript.root().resolve("samples/acme-hub");

  @TempDir Path folder;

  /** The rows of the first table after a line that contains this: the first two cells of each. */
  private static Map<String, String> table(String page, String before) {
    Map<String, String> rows = new LinkedHashMap<>();
    boolean found = false;
    for (String line : page.lines().toList()) {
      found |= line.contains(before);
      if (found && line.startsWith("|")) {
        String[] cells = line.substring(1).split("(?<!\\\\)\\|");
        rows.put(cells[0].strip(), cells[1].strip().replace("`", "").replaceFirst("<br>.*", ""));
      } else if (found && !rows.isEmpty()) {
        break;
      }
    }
    rows.keySet().removeIf(row -> row.startsWith("---") || row.startsWith("A user who"));
    return rows;
  }

  private Map<String, String> ids() throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (JsonNode app : JSON.readTree(SAMPLE.resolve("org/apps.json").toFile())) {
      ids.put(app.get("label").asText(), app.get("id").asText());
    }
    for (JsonNode idp : JSON.readTree(SAMPLE.resolve("org/idps.json").toFile())) {
      ids.put(idp.get("name").asText(), "idp:" + idp.get("id").asText());
    }
    return ids;
  }

  /** A line of a snapshot about a user whom a row describes. */
  private static String user(String id, String row, Map<String, String> ids) {
    ObjectNode user = JSON.createObjectNode();
    user.put("id", id);
    user.put("status", row.contains("`DEPROVISIONED`") ? "DEPROVISIONED" : "ACTIVE");
    String login = row.contains("does not fit") ? "x" : id + "@acme.example";
    user.putObject("profile").put("login", login);
    ArrayNode links = user.putArray("links");
    ids.forEach(
        (name, system) -> {
          if (row.startsWith("is linked to `" + name + "`")) {
            link(links.addObject(), system);
            if (!row.contains("which has no value")) {
              ((ObjectNode) links.get(0)).putObject("profile").put("mobilePhone", "+33 1");
            }
          }
        });
    return user.toString();
  }

  private static void link(ObjectNode link, String system) {
    link.put("externalId", "x");
    if (system.startsWith("idp:")) {
      link.put("idp", system.substring(4)).put("updatedBySignIn", true);
    } else {
      link.put("app", system).put("scope", "USER").put("status", "ACTIVE").putObject("profile");
    }
  }

  private Map<String, JsonNode> evaluated(List<String> users) throws IOException {
    Path org = Files.createDirectories(folder.resolve("org"));
    try (Stream<Path> files = Files.list(SAMPLE.resolve("org"))) {
      for (Path file : files.toList()) {
        Files.copy(file, org.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.write(org.resolve("users.ndjson"), users);
    CommandLineRun run =
        CommandLineRun.of(
            "eval",
            SAMPLE.resolve("hub.mastering").toString(),
            "--snapshot",
            org.toString(),
            "--format",
            "jsonl",
            "--rejected",
            folder.resolve("rejected").toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    Map<String, JsonNode> decisions = new HashMap<>();
    for (String line : run.out().lines().toList()) {
      JsonNode decision = JSON.readTree(line);
      decisions.put(decision.get("user").asText(), decision);
    }
    return decisions;
  }

  /** What eval decides about a user for each row of a table, beside what the row says. */
  private void compare(String before, Function<JsonNode, String> told) throws IOException {
    Map<String, String> rows = table(Files.readString(SAMPLE.resolve("expected/docs.md")), before);
    assertThat(rows).hasSizeGreaterThan(2);
    Map<String, String> ids = ids();
    List<String> users = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Map.Entry<String, String> row : rows.entrySet()) {
      users.add(user("00u" + expected.size(), row.getKey(), ids));
      expected.add(row.getValue());
    }
    Map<String, JsonNode> decisions = evaluated(users);
    for (int i = 0; i < expected.size(); i++) {
      JsonNode decision = decisions.get("00u" + i);
      String holder =
          expected.get(i).equals("the master")
              ? decision.get("master").asText()
              : expected.get(i).split(" \\(")[0];
      assertThat(told.apply(decision)).as(users.get(i)).contains(holder);
    }
  }

  @Test
  void whoMastersIsWhatEvalSays() throws IOException {
    compare("## Who masters a user", decision -> text(decision.get("master")));
  }

  @Test
  void whoOwnsThePhoneIsWhatEvalSays() throws IOException {
    compare(
        "The owner of `mobilePhone`", decision -> text(decision.get("owners").get("mobilePhone")));
  }

  @Test
  void whatBecomesOfAPushIsWhatEvalSays() throws IOException {
    compare("A push by `SpokePush`", decision -> decision.get("pushes").toString());
  }

  private static String text(JsonNode holder) {
    return holder.isTextual() ? holder.asText() : holder.toString();
  }
}
