package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds as an author meets them: in scenarios, in a snapshot without mappings, in warnings. */
class KindScenariosTest {
  private static final Path FILE =
      Path.of("src/test/resources/io/mastering/cli/kinds/default-mappings.mastering");

  private static final String POLICY =
      """
      mastering 1
      source Workday { kind %s  masters users: yes  push { update attributes: yes } }
      priority Workday
      attribute * inherit from master
      attribute title override with Workday
      """;

  @TempDir Path folder;

  @Test
  void documentedMappingsCountWhereNoneAreWritten() {
    CommandLineRun run = CommandLineRun.of("test", FILE.toString());
    assertThat(run.out()).isEqualTo("8 cases: 8 passed, 0 failed\n");
  }

  @Test
  void besideASnapshotNothingIsSupposed() {
    assertThat(why("ActiveDirectory", "[]")).doesNotContain("documented of");
  }

  @Test
  void mappingOfTheSnapshotLeavesNothingToSay() {
    assertThat(why("ActiveDirectory", SmallOrg.MAPPINGS)).doesNotContain("documented of");
  }

  private String why(String kind, String mappings) {
    SmallOrg org =
        SmallOrg.in(folder)
            .with("hub.mastering", POLICY.formatted(kind))
            .with("mappings.json", mappings)
            .users(
                List.of(
                    """
                    {"id":"00u1","status":"ACTIVE","profile":{"login":"ana@acme.example"},\
                    "links":[{"app":"0oaWD","scope":"USER","status":"ACTIVE","externalId":"1",\
                    "profile":{"title":"x"}}]}"""));
    return CommandLineRun.of(
            "why",
            org.folder.resolve("hub.mastering").toString(),
            "--snapshot",
            org.folder.toString(),
            "--user",
            "00u1")
        .out();
  }
}
