package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a summary advises to settle open decisions settles them. */
class SettledDecisionsTest {
  private static final Path SAMPLE = Transcript.root().resolve("samples/acme-hub");
  private static final String KIND = "  kind LDAP\n";

  @TempDir Path folder;

  private String eval(String said) throws IOException {
    String policy = Files.readString(SAMPLE.resolve("hub.mastering"));
    assertThat(policy).contains(KIND);
    Path file =
        Files.writeString(folder.resolve("hub.mastering"), policy.replace(KIND, KIND + said));
    return CommandLineRun.of(
            "eval", file.toString(), "--snapshot", SAMPLE.resolve("org").toString())
        .out()
        .replaceAll("\\s+", " ");
  }

  @Test
  void adviceNamesEverythingThatIsMissing() throws IOException {
    assertThat(eval(""))
        .contains("stay open")
        .contains(
            "0oawhldap00000000hub (features), or say \"masters users\" and a push block with"
                + " \"update attributes\" and \"create users\" in the policy");
  }

  @Test
  void whoFollowsItLeavesNothingOpen() throws IOException {
    String push = "  push { update attributes: yes  create users: no }\n";
    for (String masters : new String[] {"yes", "no"}) {
      assertThat(eval("  masters users: " + masters + "\n" + push))
          .doesNotContain("stay open", "35 unknown", "unknown below")
          .contains("does not show its features", "no decision waits for it");
    }
  }

  @Test
  void aPartOfItLeavesTheRestOpenAndNamed() throws IOException {
    assertThat(eval("  masters users: no\n"))
        .contains("stay open", "(features), or say a push block with")
        .doesNotContain("no decision waits for it");
  }
}
