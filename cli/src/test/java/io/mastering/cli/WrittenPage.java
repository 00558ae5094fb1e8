package io.mastering.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * A page or picture below {@code expected}, as the file that the command writes: to be looked at.
 */
record WrittenPage(String sample, String name, String command) {
  private static final String ACME =
      "samples/acme-hub/hub.mastering --snapshot samples/acme-hub/org";
  private static final String TWO_ORGS = "samples/org2org/spoke.mastering";

  /** All of them. */
  static List<WrittenPage> all() {
    return List.of(
        new WrittenPage("acme-hub", "docs.md", "./mastering docs " + ACME),
        new WrittenPage("acme-hub", "graph.mmd", "./mastering graph " + ACME),
        new WrittenPage("acme-hub", "graph.svg", "./mastering graph " + ACME + " --format svg"),
        new WrittenPage("org2org", "docs.md", "./mastering docs " + TWO_ORGS),
        new WrittenPage("org2org", "graph.mmd", "./mastering graph " + TWO_ORGS),
        new WrittenPage("org2org", "graph.svg", "./mastering graph " + TWO_ORGS + " --format svg"));
  }

  /** The commands whose pages stand in a sample. */
  static List<String> commandsOf(Path sample) {
    return all().stream()
        .filter(page -> sample.endsWith(page.sample()))
        .map(WrittenPage::command)
        .toList();
  }

  /** Where it stands. */
  Path file() {
    return Transcript.root().resolve("samples").resolve(sample).resolve("expected").resolve(name);
  }
}
