package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A link that goes by an id which nothing explains may be to any source: nothing is said of none.
 */
class UnexplainedLinksTest {
  private static final String POLICY =
      """
      mastering 1

      source Workday { masters users: yes }
      source BambooHR { masters users: yes }
      priority Workday, BambooHR
      attribute title override with BambooHR
      """;

  @TempDir Path folder;

  private String eval(String app) throws IOException {
    Path policy = Files.writeString(folder.resolve("hub.mastering"), POLICY);
    Path org = Files.createDirectories(folder.resolve("org"));
    Files.writeString(
        org.resolve("users.ndjson"),
        """
        {"id":"00u1","status":"ACTIVE","profile":{"login":"ana@acme.example","email":"ana@acme.example"},\
        "links":[{"app":"%s","scope":"USER","status":"PROVISIONED","externalId":"wd-17"}]}
        """
            .formatted(app));
    return CommandLineRun.of("eval", policy.toString(), "--snapshot", org.toString()).out();
  }

  @Test
  void aSourceThatNoUserIsLinkedToIsFound() throws IOException {
    assertThat(eval("Workday")).contains("MST305");
  }

  @Test
  void nothingIsFoundWhereALinkMayBeToIt() throws IOException {
    assertThat(eval("0oa17")).doesNotContain("MST305").contains("0oa17");
  }

  @Test
  void whatIsLinkedByItsIdIsExplainedByTheSettingsFile() throws IOException {
    Path org = Files.createDirectories(folder.resolve("org"));
    Files.writeString(
        org.resolve("apps.json"),
        """
        [{"id":"0oa17","label":"Workday","name":"workday","status":"ACTIVE","features":[]},
         {"id":"0oa18","label":"BambooHR","name":"bamboohr","status":"ACTIVE","features":[]}]
        """);
    assertThat(eval("0oa17")).contains("MST305");
    assertThat(eval("0oa18")).doesNotContain("MST305");
  }
}
