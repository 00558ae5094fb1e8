package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snapshot that {@code docs/snapshot.md} shows is complete and gives what the page says. */
class SnapshotPageTest {
  @TempDir Path folder;

  @BeforeEach
  void writeTheFilesOfThePage() {
    FencedBlock.of("snapshot.md").stream()
        .filter(block -> block.note().contains("."))
        .forEach(block -> block.into(folder, block.note()));
  }

  @Test
  void policyIsWithoutAComplaint() {
    CommandLineRun run = CommandLineRun.of("check", "--fail-on", "warning", place("hub.mastering"));
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void evaluationGivesTheDecisionsOfThePage() throws Exception {
    CommandLineRun run = eval();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("decisions.ndjson")));
  }

  @Test
  void inspectionSaysWhatThePageSays() throws Exception {
    CommandLineRun run = CommandLineRun.of("snapshot", "inspect", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("inspect.txt")));
  }

  @Test
  void lineThatIsCutOffIsRejectedWithCode4() throws Exception {
    Path users = folder.resolve("users.ndjson");
    Files.writeString(users, Files.readString(users) + "{\"id\":\"00u4\",\"status\":\"ACT");
    CommandLineRun run = eval();
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(folder.resolve("rejected.ndjson")).exists();
    assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("decisions.ndjson")));
  }

  private CommandLineRun eval() {
    return CommandLineRun.of(
        "eval",
        place("hub.mastering"),
        "--snapshot",
        folder.toString(),
        "--rejected",
        place("rejected.ndjson"),
        "--format",
        "jsonl");
  }

  private String place(String file) {
    return folder.resolve(file).toString();
  }
}
