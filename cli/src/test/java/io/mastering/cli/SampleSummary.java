package io.mastering.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The summary of the sample acme-hub, under its policy or one that a test has changed. */
final class SampleSummary {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final Path SAMPLE = Transcript.root().resolve("samples/acme-hub");

  private SampleSummary() {}

  /** The policy as it stands. */
  static String policy() throws IOException {
    return Files.readString(SAMPLE.resolve("hub.mastering"));
  }

  /** The summary under a policy; the decisions go to {@code decisions.ndjson} in a folder. */
  static JsonNode under(String policy, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("hub.mastering"), policy);
    CommandLineRun run =
        CommandLineRun.of(
            "eval",
            file.toString(),
            "--snapshot",
            SAMPLE.resolve("org").toString(),
            "--output",
            "ndjson:" + folder.resolve("decisions.ndjson"),
            "--format",
            "json",
            "--fail-on",
            "never");
    return JSON.readTree(run.out());
  }

  /** What the summary says of the caller SpokePush. */
  static JsonNode spoke(JsonNode summary) {
    return find(summary.at("/callers"), "inbound", "SpokePush").orElseThrow();
  }

  /** The first object of a list whose member has this value. */
  static Optional<JsonNode> find(JsonNode all, String member, String value) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.at("/" + member).asText().equals(value))
        .findFirst();
  }
}
