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
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A way out that disconnects users says whom it locks out: as many as are when it is taken. */
class LockOutsOfWaysOutTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Transcript.root().resolve("samples/acme-hub");
  private static final Path POLICY = SAMPLE.resolve("hub.mastering");
  private static final Set<String> IDPS = Set.of("PartnerSAML", "Spoke Okta");
  private static final Set<String> LEFT =
      Set.of(
          "0oacorpad00000000hub",
          "0oaworkday0000000hub",
          "0oasuccess0000000hub",
          "0oabamboo00000000hub",
          "0oapartner0000000hub",
          "0oaspokeokta00000hub");

  @TempDir Path folder;

  private static String told(String... arguments) {
    return CommandLineRun.of(arguments).out().replaceAll("\\s+", " ");
  }

  private String eval(Path org, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("eval", POLICY.toString(), "--snapshot", org.toString()));
    arguments.addAll(List.of(more));
    return told(arguments.toArray(new String[0]));
  }

  @Test
  void asManyAreLockedOutAsTheWaySays() throws IOException {
    Path decisions = folder.resolve("decisions.ndjson");
    String before = eval(SAMPLE.resolve("org"), "--output", "ndjson:" + decisions);
    assertThat(before)
        .contains(
            "1,991 users sign in with ACTIVE_DIRECTORY and would be locked out (MST311)",
            "170 users sign in with FEDERATION and would be locked out (MST311)")
        .doesNotContain("[1,991 users");
    String fromSources = eval(disconnected(masters(decisions), false));
    assertThat(fromSources).contains("[1,991 users, 66.4 %", "MST311]");
    String fromIdps = eval(disconnected(masters(decisions), true));
    assertThat(fromIdps).contains("[170 users, 5.7 %", "MST311]");
  }

  @Test
  void whyTellsItOfTheUserWhomTheWayLocksOutAndOfNoOther() {
    assertThat(why("00u00000000000002hub"))
        .contains("the user signs in with FEDERATION and is locked out (MST311)")
        .contains("map what comes from PartnerSAML \"on create\" (else Okta refuses to save");
    assertThat(why("00u00000000000005hub"))
        .contains("disconnect the user from")
        .doesNotContain("locked out");
  }

  /** Over two orgs the same is told, and of the ways that disconnect only. */
  @Test
  void whyOverTwoOrgsTellsWhomAWayLocksOut() throws IOException {
    assertThat(across(Transcript.root().resolve("samples/org2org/hub"))).doesNotContain("MST311");
    Path hub = Files.createDirectories(folder.resolve("hub"));
    try (Stream<Path> files = Files.list(Transcript.root().resolve("samples/org2org/hub"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Files.writeString(
            hub.resolve(file.getFileName()),
            text.replace(
                "{\"type\":\"OKTA\",\"name\":\"OKTA\"}",
                "{\"type\":\"FEDERATION\",\"name\":\"FEDERATION\"}"));
      }
    }
    String told = across(hub);
    assertThat(told.split("the user signs in with FEDERATION and is locked out", -1)).hasSize(3);
    assertThat(told)
        .containsPattern(
            "way out 2: switch off .* then disconnect [^\\[]*\\[R1, R2\\] [^\\[]*MST311");
  }

  private static String across(Path hub) {
    Path sample = Transcript.root().resolve("samples/org2org");
    return told(
        "why",
        sample.resolve("two-orgs.mastering").toString(),
        "--snapshot",
        "Hub=" + hub,
        "--snapshot",
        "Spoke=" + sample.resolve("spoke"),
        "--user",
        "jane.moreau@field.example");
  }

  /** Where nothing says which app is the directory, nobody is told to have lost it. */
  @Test
  void whomAnAppThatIsNotShownMayKnowIsNotTakenForLockedOut() throws IOException {
    Path org = disconnected(Map.of(), false);
    assertThat(eval(org)).doesNotContain("ACTIVE_DIRECTORY, but");
    Files.delete(org.resolve("apps.json"));
    assertThat(eval(org)).contains("There is no apps.json").doesNotContain("MST311]");
  }

  private static String why(String user) {
    return told(
        "why", POLICY.toString(), "--snapshot", SAMPLE.resolve("org").toString(), "--user", user);
  }

  private static Map<String, String> masters(Path decisions) throws IOException {
    Map<String, String> masters = new HashMap<>();
    for (String line : Files.readAllLines(decisions)) {
      JsonNode decision = JSON.readTree(line);
      if (line.contains("\"R2\"")) {
        masters.put(decision.at("/user").asText(), decision.at("/master").asText());
      }
    }
    return masters;
  }

  /** A copy of the org in which those whom a source, or an IdP, masters have left it. */
  private Path disconnected(Map<String, String> masters, boolean fromIdps) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("org" + fromIdps));
    try (Stream<Path> files = Files.list(SAMPLE.resolve("org"))) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        if (file.endsWith("users.ndjson")) {
          lines.replaceAll(line -> without(line, masters, fromIdps));
        }
        Files.write(copy.resolve(file.getFileName()), lines);
      }
    }
    return copy;
  }

  private static String without(String line, Map<String, String> masters, boolean fromIdps) {
    try {
      ObjectNode user = (ObjectNode) JSON.readTree(line);
      String master = masters.get(user.at("/id").asText());
      if (master != null && IDPS.contains(master) == fromIdps) {
        Iterator<JsonNode> links = ((ArrayNode) user.withArray("links")).elements();
        while (links.hasNext()) {
          JsonNode link = links.next();
          if (LEFT.contains(link.path(fromIdps ? "idp" : "app").asText())) {
            links.remove();
          }
        }
      }
      return user.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
