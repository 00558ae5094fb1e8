package io.mastering.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mastering.engine.snapshot.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path path;

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.count();
    }
  }

  private static void write(WholeFile file, String text) throws IOException {
    file.stream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFileIsThereOnlyWhenItIsComplete() throws IOException {
    Path target = path.resolve("out");
    try (WholeFile file = WholeFile.at(target)) {
      write(file, "whole");
      assertThat(target).doesNotExist();
      file.commit();
    }
    assertThat(target).hasContent("whole");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void givingUpLeavesTheOlderFile() throws IOException {
    Path target = Files.writeString(path.resolve("out"), "old");
    try (WholeFile file = WholeFile.at(target)) {
      write(file, "half");
      file.stream().flush();
    }
    assertThat(target).hasContent("old");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void anOlderFileIsReplaced() throws IOException {
    Path target = Files.writeString(path.resolve("out"), "something longer");
    try (WholeFile file = WholeFile.at(target)) {
      write(file, "new");
      file.commitDurably();
    }
    assertThat(target).hasContent("new");
  }

  @Test
  void aLinkKeepsPointingToItsFile() throws IOException {
    Path target = Files.writeString(path.resolve("out"), "old");
    Path link = Files.createSymbolicLink(path.resolve("link"), target);
    try (WholeFile file = WholeFile.at(link)) {
      write(file, "new");
      file.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void aFolderIsRefused() {
    assertThatThrownBy(() -> WholeFile.at(path)).isInstanceOf(IOException.class);
  }

  @Test
  void rejectedLinesAreOneObjectALine() throws IOException {
    Path target = path.resolve("rejected.ndjson");
    try (RejectedLines lines = RejectedLines.at(target)) {
      lines.rejected(new Rejected("org/users.ndjson", 7, 3, "no \"id\"", "give one"));
      lines.rejected(new Rejected("f", 8, 1, "r", "h"));
      lines.commit();
    }
    assertThat(Files.readAllLines(target))
        .containsExactly(
            "{\"schema\":\"mastering/rejected/1\",\"file\":\"org/users.ndjson\",\"line\":7,"
                + "\"column\":3,\"reason\":\"no \\\"id\\\"\",\"help\":\"give one\"}",
            "{\"schema\":\"mastering/rejected/1\",\"file\":\"f\",\"line\":8,\"column\":1,"
                + "\"reason\":\"r\",\"help\":\"h\"}");
  }
}
