package io.mastering.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mastering.engine.snapshot.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      file.commit();
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

  @Test
  void draftIsGoneOnWithFromWhereItWasNoted(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("out");
    FileDraft noted = left(folder, "abcdef");
    Files.writeString(folder.resolve(noted.name()), "abcdefgh");
    try (WholeFile file = WholeFile.from(target, noted)) {
      write(file, "xyz");
      file.commit();
    }
    assertThat(target).hasContent("abcdefxyz");
    assertThat(folder.toFile().list()).containsExactly("out");
  }

  @Test
  void draftThatIsNotAsItWasNotedIsRefused(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("out");
    FileDraft noted = left(folder, "abcdef");
    for (String other : List.of("", "abcde", "abcdeX")) {
      Files.writeString(folder.resolve(noted.name()), other);
      assertThatThrownBy(() -> WholeFile.from(target, noted))
          .isInstanceOf(UnusableDraft.class)
          .hasMessageContaining("is not what the earlier run has written");
    }
    Files.delete(folder.resolve(noted.name()));
    assertThatThrownBy(() -> WholeFile.from(target, noted))
        .hasMessageContaining("is not there any more");
  }

  @Test
  void draftThatSomebodyWritesIsLeftAlone(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("out");
    try (WholeFile file = WholeFile.at(target)) {
      write(file, "abc");
      FileDraft noted = file.noted();
      assertThat(noted.length()).isEqualTo(3);
      assertThatThrownBy(() -> WholeFile.from(target, noted))
          .isInstanceOfSatisfying(UnusableDraft.class, e -> assertThat(e.isBusy()).isTrue());
      WholeFile.clear(target);
      assertThat(folder.resolve(noted.name())).exists();
    }
  }

  @Test
  void draftsOfProcessesThatAreNoMoreAreDeleted(@TempDir Path folder) throws IOException {
    for (String name : List.of(".out.1.part", ".out.23.part", ".out.x.part", ".other.1.part")) {
      Files.writeString(folder.resolve(name), "left");
    }
    WholeFile.clear(folder.resolve("out"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(".out.x.part", ".other.1.part");
  }

  /** What a process leaves that has written this text and is no more. */
  private static FileDraft left(Path folder, String text) throws IOException {
    try (WholeFile file = WholeFile.at(folder.resolve("out"))) {
      write(file, text);
      return file.noted();
    }
  }
}
