package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.CommandLineRun;
import io.mastering.dsl.parse.Parser;
import io.mastering.engine.snapshot.Inspection;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project that `new` writes is a promise: everything in it must be right. */
class NewProjectTest {
  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void write() {
    project = folder.resolve("hub");
    CommandLineRun.of("new", project.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy.mastering", "scenarios.mastering"})
  void policyIsWrittenWell(String file) throws IOException {
    assertThat(Parser.parse(file, Files.readString(project.resolve(file))).diagnostics()).isEmpty();
  }

  @Test
  void snapshotLacksNothing() throws IOException {
    Snapshot snapshot = Snapshot.open(project.resolve("org"));
    assertThat(snapshot.diagnostics()).isEmpty();
    Inspector inspector = new Inspector(snapshot.objects());
    Reading reading = snapshot.users(Wanted.EVERYTHING, inspector, rejected -> {});
    Inspection inspection = inspector.inspection(reading);
    assertThat(inspection.users()).isEqualTo(5);
    assertThat(inspection.rejected()).isZero();
    assertThat(inspection.gaps()).isEmpty();
  }
}
