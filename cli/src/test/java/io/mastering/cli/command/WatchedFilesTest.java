package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.PolicyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is repeated when the state of what it has read changes, and by nothing else. */
class WatchedFilesTest {
  @TempDir Path folder;
  private final WatchedFiles watched = new WatchedFiles();
  private Map<Path, String> before = Map.of();

  @BeforeEach
  void policies() throws IOException {
    write("hub/hub.mastering", "mastering 1\nsource Workday { masters users: yes }\n");
    write(
        "cases/cases.mastering",
        """
        mastering 1
        use "../hub/hub.mastering"
        scenario "Who masters" {
          given snapshot "org" user "00u1"
          then "00u1" is mastered by okta
        }
        """);
    write("cases/org/users.ndjson", "");
    write("cases/golden/who.json", "{}");
    watched.asked(folder.resolve("cases"));
    watched.read(PolicyFiles.load(folder.resolve("cases/cases.mastering")));
    before = watched.state();
  }

  private void write(String file, String text) throws IOException {
    Path place = folder.resolve(file);
    Files.createDirectories(place.getParent());
    Files.writeString(place, text);
  }

  @Test
  void fileThatIsNotReadCountsForNothing() throws IOException {
    write("cases/watch.log", "a log of this very run");
    write("cases/deeper/notes.md", "notes");
    write("hub/users.ndjson", "{}");
    write("hub/deeper/other.mastering", "below a folder that was not asked for");
    assertThat(watched.state()).isEqualTo(before);
  }

  @Test
  void whatIsReadCounts() throws IOException {
    for (String file :
        new String[] {
          "cases/cases.mastering",
          "cases/new.mastering",
          "cases/deeper/new.mastering",
          "cases/mastering.toml",
          "cases/golden/who.json",
          "cases/org/users.ndjson",
          "hub/hub.mastering",
          "hub/new.mastering"
        }) {
      write(file, "something that is longer than all that stood in these files: " + before);
      Map<Path, String> after = watched.state();
      assertThat(after).as(file).isNotEqualTo(before);
      before = after;
    }
  }

  @Test
  void fileThatGoesAwayCounts() throws IOException {
    Files.delete(folder.resolve("hub/hub.mastering"));
    assertThat(watched.state()).isNotEqualTo(before);
  }
}
