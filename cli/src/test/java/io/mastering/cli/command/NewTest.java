package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTest {
  @TempDir Path folder;

  @Test
  void writesAProjectIntoAFolderThatIsNotThere() throws IOException {
    Path target = folder.resolve("deep/hub");
    CommandLineRun run = CommandLineRun.of("new", target.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(target.resolve("policy.mastering")).content().startsWith("mastering 1\n");
    assertThat(target.resolve("org/users.ndjson")).isNotEmptyFile();
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(Path.of(line)).exists());
    assertOnly(folder.resolve("deep"), "hub");
  }

  @Test
  void writesIntoAnEmptyFolder() throws IOException {
    Path target = Files.createDirectory(folder.resolve("hub"));
    assertThat(CommandLineRun.of("new", target.toString()).code()).isEqualTo(ExitCode.FINE);
    assertThat(target.resolve("scenarios.mastering")).exists();
  }

  @Test
  void leavesAFolderAloneThatHoldsSomething() throws IOException {
    Path target = Files.createDirectory(folder.resolve("hub"));
    Files.writeString(target.resolve("mine.txt"), "mine");
    CommandLineRun run = CommandLineRun.of("new", target.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("is not an empty folder").contains("nothing was written");
    assertOnly(target, "mine.txt");
    assertOnly(folder, "hub");
  }

  @Test
  void leavesAFileAlone() throws IOException {
    Path target = Files.writeString(folder.resolve("hub"), "mine");
    assertThat(CommandLineRun.of("new", target.toString()).code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandLineRun.of("new", target.resolve("below").toString()).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(target).content().isEqualTo("mine");
  }

  @Test
  void quietSaysOnlyWhatWasWritten() {
    CommandLineRun run = CommandLineRun.of("new", folder.resolve("hub").toString(), "--quiet");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isNotEmpty();
  }

  private static void assertOnly(Path folder, String name) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      assertThat(inside).containsExactly(folder.resolve(name));
    }
  }
}
