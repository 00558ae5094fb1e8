package io.mastering.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholePlaceTest {
  @TempDir Path folder;

  private List<String> names() {
    return List.of(folder.toFile().list());
  }

  @Test
  void fileIsThereOnlyWhenItIsComplete() throws IOException {
    Path target = Files.writeString(folder.resolve("out"), "old");
    try (WholePlace place = WholePlace.at(target, ".wal")) {
      Files.writeString(place.draft(), "new");
      Files.writeString(place.draft().resolveSibling(place.draft().getFileName() + ".wal"), "log");
      assertThat(target).hasContent("old");
      place.commit();
    }
    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void givingUpLeavesTheOlderFile() throws IOException {
    Path target = Files.writeString(folder.resolve("out"), "old");
    try (WholePlace place = WholePlace.at(target)) {
      Files.writeString(place.draft(), "half");
    }
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void whatProcessesHaveLeftThatAreNoMoreIsDeleted() throws IOException {
    for (String ending : List.of("", ".wal", ".lock")) {
      Files.writeString(folder.resolve(".out.1.part" + ending), "left");
    }
    Files.writeString(folder.resolve(".out.2.part"), "left");
    Files.writeString(folder.resolve(".other.1.part.lock"), "of another");
    WholePlace.at(folder.resolve("out")).close();
    assertThat(names()).containsExactly(".other.1.part.lock");
  }

  /** A database has locks of its own on its file, which would be lost if it was looked at. */
  @Test
  void whatAProcessIsWritingIsLeftAlone() throws IOException {
    for (String ending : List.of("", ".wal", ".lock")) {
      Files.writeString(folder.resolve(".out.1.part" + ending), "written");
    }
    try (FileChannel lock =
        FileChannel.open(folder.resolve(".out.1.part.lock"), StandardOpenOption.WRITE)) {
      assertThat(lock.lock().isValid()).isTrue();
      WholePlace.at(folder.resolve("out")).close();
    }
    assertThat(names())
        .containsExactlyInAnyOrder(".out.1.part", ".out.1.part.wal", ".out.1.part.lock");
  }
}
