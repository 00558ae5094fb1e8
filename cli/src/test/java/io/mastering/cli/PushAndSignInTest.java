package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MST202 goes when Okta owns all that is pushed, and names what it does not own. */
class PushAndSignInTest {
  private static final Path SAMPLE = Transcript.root().resolve("samples/acme-hub");

  @TempDir Path folder;

  private Path policy(String contractors) throws IOException {
    String text =
        Files.readString(SAMPLE.resolve("hub.mastering"))
            .replace("attribute * inherit from master", "attribute * inherit from okta")
            .replaceAll("attribute mobilePhone override with .*", "")
            .replaceAll("user type contractor [{][^}]*[}]", contractors);
    return Files.writeString(folder.resolve("hub.mastering"), text);
  }

  private String check(String contractors) throws IOException {
    return CommandLineRun.of("check", policy(contractors).toString()).out();
  }

  private String eval(String contractors) throws IOException {
    return CommandLineRun.of(
            "eval",
            policy(contractors).toString(),
            "--snapshot",
            SAMPLE.resolve("org").toString(),
            "--fail-on",
            "never")
        .out()
        .replaceAll("\\s+", " ");
  }

  @Test
  void whatDoesNotInheritFromOktaIsNamedWithItsPlace() throws IOException {
    String type = "user type contractor { attribute managerId override with Workday }";
    String cause = "by SpokePush, which sends managerId that Okta does not own (hub.mastering:";
    assertThat(check(type)).contains(cause).contains("managerId: override");
    assertThat(eval(type)).contains(cause);
  }

  @Test
  void nothingIsFoundWhereOktaOwnsAll() throws IOException {
    String type = "user type contractor { attribute * inherit from okta }";
    assertThat(check(type)).doesNotContain("MST202");
    assertThat(eval(type)).doesNotContain("MST202");
    assertThat(eval("")).doesNotContain("MST202");
  }
}
