package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FmtTest {
  private static final String LOOSE = "mastering 1\nsource   Workday { masters users :yes }\n";
  private static final String NEAT = "mastering 1\n\nsource Workday { masters users: yes }\n";
  private static final String BROKEN = "mastering 1\nsorce Workday { masters users: yes }\n";

  @TempDir Path folder;
  private Path policy;

  @BeforeEach
  void loosePolicy() throws IOException {
    policy = Files.writeString(folder.resolve("policy.mastering"), LOOSE);
  }

  private static void answers(CommandLineRun run, ExitCode code, String out) {
    assertThat(run.out()).isEqualTo(out);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void writesAndNamesWhatWasNotFormatted() throws IOException {
    answers(CommandLineRun.of("fmt", folder.toString()), ExitCode.FINE, policy + "\n");
    assertThat(policy).hasContent(NEAT);
    answers(CommandLineRun.of("fmt", folder.toString()), ExitCode.FINE, "");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(policy);
    }
  }

  @Test
  void checkNamesAndWritesNothing() throws IOException {
    Files.writeString(folder.resolve("neat.mastering"), NEAT);
    CommandLineRun run = CommandLineRun.of("fmt", "--check", folder.toString());
    answers(run, ExitCode.NO, policy + "\n");
    assertThat(policy).hasContent(LOOSE);
  }

  @Test
  void diffIsOneThatPatchUnderstands() throws IOException {
    Files.writeString(policy, LOOSE.stripTrailing());
    answers(
        CommandLineRun.of("fmt", "--diff", policy.toString()),
        ExitCode.NO,
        """
        --- FILE
        +++ FILE
        @@ -1,2 +1,3 @@
         mastering 1
        -source   Workday { masters users :yes }
        \\ No newline at end of file
        +
        +source Workday { masters users: yes }
        """
            .replace("FILE", policy.toString()));
    assertThat(policy).hasContent(LOOSE.stripTrailing());
  }

  @Test
  void standardInputGoesToStandardOutput() {
    answers(CommandLineRun.fed(LOOSE, "fmt", "-"), ExitCode.FINE, NEAT);
    answers(CommandLineRun.fed(NEAT, "fmt", "--check", "-"), ExitCode.FINE, "");
    answers(CommandLineRun.fed(LOOSE, "fmt", "--check", "-"), ExitCode.NO, "standard input\n");
    CommandLineRun broken = CommandLineRun.fed(BROKEN, "fmt", "-");
    answers(broken, ExitCode.POLICY, "");
    assertThat(broken.err()).contains("standard input:2:1: error MST002");
  }

  @Test
  void standardInputStandsAlone() {
    answers(CommandLineRun.fed(LOOSE, "fmt", "-", policy.toString()), ExitCode.USAGE, "");
  }

  @Test
  void brokenPolicyStaysAndTheOthersAreFormatted() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.mastering"), BROKEN);
    CommandLineRun run = CommandLineRun.of("fmt", folder.toString());
    answers(run, ExitCode.POLICY, policy + "\n");
    assertThat(broken).hasContent(BROKEN);
    assertThat(policy).hasContent(NEAT);
    assertThat(run.err()).isEqualTo(CommandLineRun.of("check", broken.toString()).out());
  }

  @Test
  void missingFileIsNamedAndTheOthersAreFormatted() {
    String missing = folder.resolve("missing.mastering").toString();
    CommandLineRun run = CommandLineRun.of("fmt", missing, policy.toString());
    answers(run, ExitCode.POLICY, policy + "\n");
    assertThat(run.err()).contains("MST900");
  }

  @Test
  void lineEndsOfTheFirstLineStayAndAByteOrderMarkGoes() throws IOException {
    Files.writeString(policy, "\uFEFF" + NEAT.replace("\n", "\r\n"));
    answers(CommandLineRun.of("fmt", "--check", policy.toString()), ExitCode.NO, policy + "\n");
    answers(CommandLineRun.of("fmt", policy.toString()), ExitCode.FINE, policy + "\n");
    assertThat(Files.readString(policy)).isEqualTo(NEAT.replace("\n", "\r\n"));
    answers(CommandLineRun.of("fmt", "--check", policy.toString()), ExitCode.FINE, "");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions of POSIX files")
  void permissionsAndLinksStay() throws IOException {
    Files.setPosixFilePermissions(policy, PosixFilePermissions.fromString("rw-r----x"));
    Path link = Files.createSymbolicLink(folder.resolve("link.mastering"), policy);
    answers(CommandLineRun.of("fmt", link.toString()), ExitCode.FINE, link + "\n");
    assertThat(link).isSymbolicLink();
    assertThat(policy).hasContent(NEAT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(policy)))
        .isEqualTo("rw-r----x");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions of POSIX files")
  void fileThatMayNotBeWrittenStays() throws IOException {
    Files.setPosixFilePermissions(policy, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(policy), "whoever runs this may write everything");
    CommandLineRun run = CommandLineRun.of("fmt", policy.toString());
    answers(run, ExitCode.USAGE, "");
    assertThat(policy).hasContent(LOOSE);
  }
}
